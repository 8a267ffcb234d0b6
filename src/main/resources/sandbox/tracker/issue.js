// One issue: title, rendered description, its facts, and the activity under it.
import { html, nothing } from "/lit/lit-html.js";
import { guard } from "/lit/directives/guard.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { ago } from "../chat/dates.js";
import { avatar } from "../chat/names.js";
import { activity } from "./activity.js";
import { changeIssue, htmlOf } from "./data.js";
import { facts } from "./facts.js";
import { safe } from "./sanitize.js";

export function issuePage(issue) {
  const { path } = state.tracker;
  const open = issue.state === "opened";
  return html`<article class="issue" aria-labelledby="issue-title">
    <p class="crumbs"><a href=${`/gitlab/${path}/-/issues`}>${path}</a> ${icon("right")} <span>#${issue.iid}</span></p>
    <header class="issue-head">
      <h1 id="issue-title">${issue.title}</h1>
      <button type="button" class="button" @click=${() => changeIssue({ state_event: open ? "close" : "reopen" })}>
        ${open ? "Close issue" : "Reopen issue"}
      </button>
    </header>
    <p class="issue-facts">
      <span class="state-mark ${issue.state}">${open ? "Open" : "Closed"}</span>
      ${issue.confidential ? html`<span class="state-mark confidential">${icon("lock")}Confidential</span>` : nothing}
      <span>Created ${ago(Date.parse(issue.created_at) / 1000)} by</span>
      <span class="author">${avatar(issue.author.name, "tiny round")} ${issue.author.name}</span>
    </p>
    <div class="issue-columns">
      <div>
        <section class="prose" aria-label="Description">${markdown(issue.description)}</section>
        ${activity()}
      </div>
      ${facts(issue)}
    </div>
  </article>`;
}

export function markdown(text) {
  if (!text) return html`<p class="quiet">No description.</p>`;
  const drawn = htmlOf(text);
  return drawn === undefined ? html`<pre class="plain">${text}</pre>` : guard([drawn], () => safe(drawn));
}
