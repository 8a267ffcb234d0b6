// The list of issues with its filters.
import { html, nothing } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { ago } from "../chat/dates.js";
import { avatar } from "../chat/names.js";
import { filter, filterBy } from "./data.js";
import { chip } from "./label.js";

export function issueList() {
  const { path, issues } = state.tracker;
  return html`<section class="issues" aria-label="Issues">
    <p class="crumbs">${path}</p>
    <h1>Issues</h1>
    ${filters()}
    <p class="issues-count" role="status">${issues ? countText(issues.length) : "Reading…"}</p>
    <ul class="issue-rows">
      ${(issues ?? []).map((each) => row(each, path))}
    </ul>
    ${issues && !issues.length ? html`<p class="empty">No issue matches.</p>` : nothing}
  </section>`;
}

const countText = (count) => (count === 1 ? "1 issue" : `${count} issues`);

let typing;

function filters() {
  const now = filter();
  const search = (event) => {
    const text = event.target.value;
    clearTimeout(typing);
    typing = setTimeout(() => filterBy({ search: text }), 250);
  };
  return html`<div class="filters" role="search">
    <div class="segments" role="group" aria-label="State">
      ${["opened", "closed", "all"].map((each) => html`<button type="button" aria-pressed=${now.state === each} @click=${() => filterBy({ state: each })}>
        ${{ opened: "Open", closed: "Closed", all: "All" }[each]}
      </button>`)}
    </div>
    <label class="filter-search">${icon("search")}<span class="hidden">Search issues</span>
      <input type="search" placeholder="Search issues" .value=${now.search} @input=${search}>
    </label>
    <label class="filter-label"><span class="hidden">Label</span>
      <select class="field" .value=${live(now.label)} @change=${(event) => filterBy({ label: event.target.value })}>
        <option value="">Any label</option>
        ${(state.tracker.labels ?? []).map((each) => html`<option value=${each.name} .selected=${each.name === now.label}>${each.name}</option>`)}
      </select>
    </label>
  </div>`;
}

const row = (issue, path) => html`<li class="issue-row ${issue.state}">
  <div>
    <h2>
      ${issue.confidential ? html`<span class="confidential" title="Confidential">${icon("lock")}<span class="hidden">Confidential: </span></span>` : nothing}
      <a href=${`/gitlab/${path}/-/issues/${issue.iid}`}>${issue.title}</a>
    </h2>
    <p class="issue-facts">
      <span>#${issue.iid}</span>
      <span>created ${ago(Date.parse(issue.created_at) / 1000)} by ${issue.author?.name ?? "somebody"}</span>
      ${issue.milestone ? html`<span>${icon("clock")}${issue.milestone.title}</span>` : nothing}
      ${issue.due_date ? html`<span>${icon("calendar")}${issue.due_date}</span>` : nothing}
    </p>
    <p class="labels">${issue.labels.map(chip)}</p>
  </div>
  <div class="issue-side">
    ${issue.state === "closed" ? html`<span class="state-mark closed">Closed</span>` : nothing}
    <span class="faces">${(issue.assignees ?? []).map((each) => html`<span title=${`Assigned to ${each.name}`}>${avatar(each.name, "small round")}<span class="hidden">Assigned to ${each.name}</span></span>`)}</span>
    <span class="quiet">updated ${ago(Date.parse(issue.updated_at) / 1000)}</span>
  </div>
</li>`;
