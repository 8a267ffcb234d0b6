// One issue: title, rendered description, its facts, and the activity under it.
import { html, nothing } from "/lit/lit-html.js";
import { guard } from "/lit/directives/guard.js";
import { repaint, state, tell } from "../../app/store.js";
import { icon } from "../../app/icons.js";
import { ago } from "../../chat/dates.js";
import { avatar } from "../../chat/names.js";
import { changeIssue } from "../changes.js";
import { htmlOf } from "../drawn.js";
import { safe } from "../sanitize.js";
import { activity } from "./activity.js";
import { facts, forgetTroubles } from "./facts.js";
import { wordsForm } from "./words.js";

let editing = null;
let last = null;

export function issuePage(issue) {
  if (last !== issue.iid) forgetTroubles();
  last = issue.iid;
  const { path } = state.tracker;
  return html`<article class="issue" aria-labelledby="issue-title">
    <p class="crumbs"><a href=${`/gitlab/${path}/-/issues`}>${path}</a> ${icon("right")} <span>#${issue.iid}</span></p>
    ${editing === issue.iid ? wordsForm(issue, edit) : head(issue)}
    <div class="issue-columns">
      <div>
        ${editing === issue.iid ? nothing : html`<section class="prose" aria-label="Description">${markdown(issue.description)}</section>`}
        ${activity(issue)}
      </div>
      ${facts(issue)}
    </div>
  </article>`;
}

function edit(iid) {
  editing = iid;
  repaint();
}

const head = (issue) => html`<header class="issue-head">
    <h1 id="issue-title">${issue.title}</h1>
    <button type="button" class="button" @click=${() => edit(issue.iid)}>Edit</button>
    <button type="button" class="button" @click=${() => changeIssue({ state_event: issue.state === "opened" ? "close" : "reopen" })}>
      ${issue.state === "opened" ? "Close issue" : "Reopen issue"}
    </button>
  </header>
  <p class="issue-facts">
    <span class="state-mark ${issue.state}">${issue.state === "opened" ? "Open" : "Closed"}</span>
    ${issue.confidential ? html`<span class="state-mark confidential">${icon("lock")}Confidential</span>` : nothing}
    ${issue.discussion_locked ? html`<span class="state-mark">${icon("lock")}Locked</span>` : nothing}
    <span>Created ${ago(Date.parse(issue.created_at) / 1000)} by</span>
    <span class="author">${avatar(issue.author.name, "tiny round")} ${issue.author.name}</span>
    ${issue.state === "closed" && issue.closed_by ? html`<span>closed ${ago(Date.parse(issue.closed_at) / 1000)} by ${issue.closed_by.name}</span>` : nothing}
    <span class="copies">
      ${copier("Copy reference", issue.references.full, "copy")} ${copier("Copy link", issue.web_url, "link")}
    </span>
  </p>`;

const copier = (title, text, symbol) => html`<button
  type="button"
  class="icon-button"
  title=${`${title}: ${text}`}
  aria-label=${title}
  @click=${() => copy(text)}
>${icon(symbol)}</button>`;

async function copy(text) {
  await navigator.clipboard?.writeText(text).catch(() => null);
  tell(`Copied ${text}`);
}

function markdown(text) {
  if (!text) return html`<p class="quiet">No description.</p>`;
  const drawn = htmlOf(text);
  return drawn === undefined ? html`<pre class="plain">${text}</pre>` : guard([drawn], () => safe(drawn));
}
