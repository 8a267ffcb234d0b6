// The filters above the list and the board: words, labels, people, milestone, and the order of the list.
import { html, nothing } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { icon } from "../../app/icons.js";
import { labelRow, labelRows, milestones, people, picker } from "../picker.js";
import { filter, filterBy, isNarrowed, ORDERS, WILD } from "../query.js";

let typing;

export const filterBar = () => {
  const now = filter();
  return html`<div class="filters" role="search" aria-label="Filter">
    ${search(now)} ${labels(now)} ${assignee(now)} ${author(now)} ${milestone(now)}
    ${isNarrowed(now)
      ? html`<button type="button" class="link-button" @click=${() => filterBy({ search: "", labels: [], assignee: "", author: "", milestone: "" })}>Clear filters</button>`
      : nothing}
  </div>`;
};

function search(now) {
  const typed = (event) => {
    const text = event.target.value;
    clearTimeout(typing);
    typing = setTimeout(() => filterBy({ search: text }), 250);
  };
  return html`<label class="filter-search">${icon("search")}<span class="hidden">Search issues</span>
    <input type="search" placeholder="Search issues" .value=${now.search} @input=${typed}>
  </label>`;
}

const wild = WILD.map(labelRow);

/** None and Any stand alone; labels add up. */
function labels(now) {
  const decided = (rows) => {
    const names = rows.map((each) => each.id);
    const last = names.at(-1);
    filterBy({ labels: WILD.includes(last) ? [last] : names.filter((each) => !WILD.includes(each)) });
  };
  return html`<div class="filter filter-labels">${picker({ label: "Label", placeholder: "Label", all: [...wild, ...labelRows()], chosen: now.labels.map(labelRow), many: true, decided })}</div>`;
}

function one(label, all, now, decided) {
  const chosen = now ? [all.find((each) => each.id === now) ?? labelRow(now)] : [];
  return html`<div class="filter">${picker({ label, placeholder: label, all, chosen, decided: (rows) => decided(rows[0]?.id ?? "") })}</div>`;
}

const byUsername = () => people().map((each) => ({ ...each, id: each.note.slice(1) }));

const assignee = (now) => one("Assignee", [...wild, ...byUsername()], now.assignee, (id) => filterBy({ assignee: id }));

const author = (now) => one("Author", byUsername(), now.author, (id) => filterBy({ author: id }));

const byTitle = () => milestones().map((each) => ({ ...each, id: each.text }));

const milestone = (now) =>
  one("Milestone", [...wild, ...["Upcoming", "Started"].map(labelRow), ...byTitle()], now.milestone, (id) => filterBy({ milestone: id }));

export const orderPicker = () => html`<label class="filter-order"><span>Sort by</span>
  <select class="field" .value=${live(filter().sort)} @change=${(event) => filterBy({ sort: event.target.value })}>
    ${Object.entries(ORDERS).map(([id, { title }]) => html`<option value=${id} .selected=${id === filter().sort}>${title}</option>`)}
  </select>
</label>`;
