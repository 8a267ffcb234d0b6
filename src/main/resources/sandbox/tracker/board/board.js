// The board: columns of cards that change state by being moved.
import { html, nothing } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { repeat } from "/lit/directives/repeat.js";
import { icon } from "../../app/icons.js";
import { repaint, state } from "../../app/store.js";
import { readTracker } from "../data.js";
import { chip } from "../label.js";
import { filterBar } from "../list/filters.js";
import { card, inTheAir, land } from "./card.js";
import { chooseScope, deepen, scopeNow, scopes } from "./columns.js";
import { moveMenu } from "./movemenu.js";
import { move } from "./moves.js";

let over = null;
const shut = new Set();

export function board() {
  const { path, board: columns } = state.tracker;
  return html`<section class="board" aria-label="Issue board">
    <header class="board-head">
      <p class="crumbs">${path}</p>
      <div class="page-head"><h1>Issue board</h1>${scopePicker()}</div>
      ${filterBar()}
    </header>
    <div class="board-columns">${repeat(columns ?? [], (each) => each.key, column)}</div>
    ${moveMenu()}
  </section>`;
}

function scopePicker() {
  const labels = state.tracker.labels ?? [];
  const now = scopeNow(labels);
  return html`<label class="board-scope"><span>Columns by</span>
    <select class="field" .value=${live(now)} @change=${(event) => chooseScope(event.target.value) ?? readTracker()}>
      ${scopes(labels).map((scope) => html`<option value=${scope} .selected=${scope === now}>${scope}</option>`)}
    </select>
  </label>`;
}

const column = (each) => html`<section
  class="column ${over === each.key ? "over" : ""} ${shut.has(each.key) ? "shut" : ""}"
  aria-label=${each.title}
  @dragover=${(event) => hover(event, each)}
  @dragleave=${(event) => leave(event)}
  @drop=${(event) => drop(event, each)}
>
  <header>
    ${folder(each)}
    <h2>${each.label ? chip(each.label) : each.title}</h2>
    <span class="column-count" title="Issues">${each.total}<span class="hidden"> issues</span></span>
  </header>
  ${shut.has(each.key) ? nothing : cards(each)}
</section>`;

const folder = ({ key, title }) => html`<button
  type="button"
  class="icon-button"
  aria-expanded=${!shut.has(key)}
  aria-label=${shut.has(key) ? `Expand ${title}` : `Collapse ${title}`}
  @click=${() => fold(key)}
>${icon(shut.has(key) ? "right" : "down")}</button>`;

function fold(key) {
  if (!shut.delete(key)) shut.add(key);
  repaint();
}

const cards = (each) => html`<ul>${repeat(each.rows, (issue) => issue.iid, (issue) => card(issue, each))}</ul>
  ${each.rows.length < each.total
    ? html`<button type="button" class="button column-more" @click=${() => more(each)}>Show more (${each.rows.length} of ${each.total})</button>`
    : nothing}`;

const more = (each) => {
  deepen(each);
  readTracker();
};

function hover(event, each) {
  const card = inTheAir();
  if (!card || card.from === each.key) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "move";
  if (over === each.key) return;
  over = each.key;
  repaint();
}

function leave(event) {
  if (event.currentTarget.contains(event.relatedTarget)) return;
  over = null;
  repaint();
}

function drop(event, each) {
  const card = inTheAir();
  event.preventDefault();
  over = null;
  land();
  if (card) move(card.iid, card.from, each.key);
}
