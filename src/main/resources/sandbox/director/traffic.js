// The traffic inspector: every exchange on the wires, newest first; arrow keys walk through the list.
import { html, nothing } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { live } from "/lit/directives/live.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { filter, order, pick } from "./data.js";
import { detail } from "./exchange.js";

const WAYS = { SLACK: ["bot", "Slack"], GITLAB: ["bot", "GitLab"], DELIVERY: ["", "bot"] };

export function traffic() {
  const { exchanges = [] } = state.director;
  return html`${tools()}
    ${exchanges.length ? nothing : html`<p class="empty">Nothing like this has gone over the wires yet.</p>`}
    <ul class="exchanges" aria-label="Exchanges" @keydown=${walk}>
      ${repeat(exchanges, (each) => each.number, row)}
    </ul>`;
}

function tools() {
  const { side, refused, text } = state.director.filter;
  return html`<div class="traffic-tools">
      <label><span class="hidden">Wire</span>
        <select class="field" .value=${live(side)} @change=${(event) => filter({ side: event.target.value })}>
          <option value="">All wires</option>
          <option value="DELIVERY">Deliveries to the bot</option>
          <option value="SLACK">Bot to Slack</option>
          <option value="GITLAB">Bot to GitLab</option>
        </select>
      </label>
      <button type="button" class="button" @click=${() => order("traffic/clear", {})}>Clear</button>
    </div>
    <div class="traffic-tools">
      <label><span class="hidden">Search traffic</span>
        <input class="field" type="search" placeholder="Search addresses and bodies" .value=${live(text)} @input=${(event) => filter({ text: event.target.value })}>
      </label>
      <label class="tick"><input type="checkbox" .checked=${live(Boolean(refused))} @change=${(event) => filter({ refused: event.target.checked ? "true" : "" })}> Only refused</label>
    </div>`;
}

function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const rows = [...event.currentTarget.querySelectorAll(".exchange > button")];
  const place = rows.indexOf(event.target);
  if (!step || place < 0) return;
  event.preventDefault();
  rows[place + step]?.focus();
}

const tone = (each) => (each.status === 0 ? "lost" : each.error ? "odd" : each.status < 300 ? "fine" : each.status < 500 ? "odd" : "bad");

function row(each) {
  const open = state.director.picked === each.number;
  return html`<li class="exchange ${open ? "open" : ""}">
    <button type="button" aria-expanded=${open} @click=${() => pick(open ? null : each.number)}>
      <span class="way ${each.side.toLowerCase()}">${way(each)}</span>
      <span class="exchange-call"><b>${each.method}</b> ${shortPath(each)}</span>
      <span class="exchange-facts">
        <span class="status ${tone(each)}">${each.error || each.status || "lost"}</span>
        <span>${each.millis} ms</span>
      </span>
    </button>
    ${open ? detail(state.director.whole) : nothing}
  </li>`;
}

function way(each) {
  const [from, to] = WAYS[each.side];
  const source = from || (/gitlab/i.test(each.path) ? "GitLab" : "Slack");
  return html`${source} ${icon("right")} ${to}`;
}

function shortPath(each) {
  const path = each.path.replace(/^https?:\/\/[^/]+/, "").replace(/^\/(slack\/api|gitlab\/api\/v4)/, "");
  return readable(path);
}

function readable(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
