// The traffic inspector: every exchange on the wires, newest first, with bodies.
import { html, nothing } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { direct, order } from "./data.js";
import { pretty } from "./pretty.js";

const WAYS = { SLACK: ["bot", "Slack"], GITLAB: ["bot", "GitLab"], DELIVERY: ["", "bot"] };

export function traffic() {
  const { traffic: all = [], side = "" } = state.director;
  const shown = all.filter((each) => !side || each.side === side);
  return html`<div class="traffic-tools">
      <label><span class="hidden">Wire</span>
        <select class="field" @change=${(event) => direct({ side: event.target.value })}>
          <option value="">All wires</option>
          <option value="DELIVERY">Deliveries to the bot</option>
          <option value="SLACK">Bot to Slack</option>
          <option value="GITLAB">Bot to GitLab</option>
        </select>
      </label>
      <button type="button" class="button" @click=${() => order("traffic/clear", {})}>Clear</button>
    </div>
    ${shown.length ? nothing : html`<p class="quiet">Nothing has gone over this wire yet.</p>`}
    <ul class="exchanges">
      ${repeat(shown, (each) => each.number, row)}
    </ul>`;
}

const tone = (status) => (status === 0 ? "lost" : status < 300 ? "fine" : status < 500 ? "odd" : "bad");

function row(each) {
  const open = state.director.picked === each.number;
  return html`<li class="exchange ${open ? "open" : ""}">
    <button type="button" aria-expanded=${open} @click=${() => direct({ picked: open ? null : each.number })}>
      <span class="way ${each.side.toLowerCase()}">${way(each)}</span>
      <span class="exchange-call"><b>${each.method}</b> ${shortPath(each)}</span>
      <span class="exchange-facts">
        <span class="status ${refusedIn(each) ? "odd" : tone(each.status)}">${refusedIn(each) ?? (each.status || "lost")}</span>
        <span>${each.millis} ms</span>
      </span>
    </button>
    ${open ? detail(each) : nothing}
  </li>`;
}

function way(each) {
  const [from, to] = WAYS[each.side];
  const source = from || (/gitlab/i.test(each.path) ? "GitLab" : "Slack");
  return html`${source} ${icon("right")} ${to}`;
}

/** Slack refuses with 200 and ok: false; the error's name is what matters. */
function refusedIn(each) {
  if (each.side !== "SLACK" || each.status !== 200) return null;
  const match = each.answer.match(/"ok"\s*:\s*false[\s\S]*?"error"\s*:\s*"([^"]+)"|"error"\s*:\s*"([^"]+)"[\s\S]*?"ok"\s*:\s*false/);
  return match ? (match[1] ?? match[2]) : null;
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

const detail = (each) => html`<div class="exchange-detail">
  ${each.note ? html`<p class="exchange-note">${each.note}</p>` : nothing}
  <h3>Asked at ${each.at}</h3>
  <pre class="wire" tabindex="0">${pretty(each.request_headers, each.request)}</pre>
  <h3>${each.side === "DELIVERY" ? "Acknowledged" : "Answered"} after ${each.millis} ms</h3>
  <pre class="wire" tabindex="0">${pretty(each.answer_headers, each.answer)}</pre>
</div>`;
