// The list of issues: states with their counts, filters, rows, pages.
import { html, nothing } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { state } from "../../app/store.js";
import { icon } from "../../app/icons.js";
import { ago } from "../../chat/dates.js";
import { chip } from "../label.js";
import { dueMark, faces, healthMark, milestoneMark } from "../marks.js";
import { addressWith, filter, filterBy, isNarrowed, PER_PAGE } from "../query.js";
import { filterBar, orderPicker } from "./filters.js";

export function issueList() {
  const { path, list } = state.tracker;
  return html`<section class="issues" aria-label="Issues">
    <p class="crumbs">${path}</p>
    <div class="page-head">
      <h1>Issues</h1>
      <a class="button primary" href=${`/gitlab/${path}/-/issues/new`}>New issue</a>
    </div>
    ${states(list?.counts)} ${filterBar()}
    <div class="issues-count"><p role="status">${list ? countText(list) : "Reading…"}</p>${orderPicker()}</div>
    <ul class="issue-rows">
      ${repeat(list?.rows ?? [], (each) => each.iid, (each) => row(each, path))}
    </ul>
    ${list && !list.rows.length ? html`<p class="empty">${isNarrowed(filter()) ? "No issue matches." : "There are no issues here."}</p>` : nothing}
    ${list ? pages(list.total) : nothing}
  </section>`;
}

function countText({ rows, total }) {
  if (!rows.length || rows.length === total) return total === 1 ? "1 issue" : `${total} issues`;
  const first = (filter().page - 1) * PER_PAGE + 1;
  return `${first}–${first + rows.length - 1} of ${total} issues`;
}

const STATES = { opened: "Open", closed: "Closed", all: "All" };

const states = (counts) => html`<div class="state-tabs" role="group" aria-label="State">
  ${Object.entries(STATES).map(([id, title]) => html`<button type="button" aria-pressed=${filter().state === id} @click=${() => filterBy({ state: id })}>
    ${title}${counts ? html` <span class="column-count">${counts[id]}</span>` : nothing}
  </button>`)}
</div>`;

function pages(total) {
  const last = Math.ceil(total / PER_PAGE);
  const now = filter().page;
  if (last < 2) return nothing;
  const near = [...new Set([1, now - 1, now, now + 1, last])].filter((page) => page >= 1 && page <= last);
  return html`<nav class="pages" aria-label="Pages">
    ${step("Previous", now - 1, now > 1)}
    ${near.map((page, at) => html`${at && page - near[at - 1] > 1 ? html`<span aria-hidden="true">…</span>` : nothing}
      <a href=${addressWith({ page })} aria-label=${`Page ${page}`} aria-current=${page === now ? "page" : nothing}>${page}</a>`)}
    ${step("Next", now + 1, now < last)}
  </nav>`;
}

const step = (title, page, there) => (there ? html`<a href=${addressWith({ page })}>${title}</a>` : html`<span class="quiet">${title}</span>`);

const row = (issue, path) => html`<li class="issue-row ${issue.state}">
  <div>
    <h2>
      ${issue.confidential ? html`<span class="confidential" title="Confidential">${icon("lock")}<span class="hidden">Confidential: </span></span>` : nothing}
      <a href=${`/gitlab/${path}/-/issues/${issue.iid}`}>${issue.title}</a>
    </h2>
    <p class="issue-facts">
      <span>#${issue.iid}</span>
      <span>created ${ago(Date.parse(issue.created_at) / 1000)} by ${issue.author?.name ?? "somebody"}</span>
      ${milestoneMark(issue)} ${dueMark(issue)} ${healthMark(issue)}
      ${issue.task_status ? html`<span>${icon("check")}${issue.task_status}</span>` : nothing}
    </p>
    ${issue.labels.length ? html`<p class="labels">${issue.labels.map((each) => chip(each))}</p>` : nothing}
  </div>
  <div class="issue-side">
    ${issue.state === "closed" ? html`<span class="state-mark closed">Closed</span>` : nothing}
    <span class="faces">${faces(issue)}${said(issue.user_notes_count)}</span>
    <span class="quiet">updated ${ago(Date.parse(issue.updated_at) / 1000)}</span>
  </div>
</li>`;

const said = (count) => (count ? html`<span class="quiet" title="Comments">${icon("chat")} ${count}<span class="hidden"> comments</span></span>` : nothing);
