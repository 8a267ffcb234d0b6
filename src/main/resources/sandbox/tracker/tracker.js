// The GitLab side: a project's sidebar, and its list of issues, its board, one issue or the form of a new one.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { board } from "./board/board.js";
import { issuePage } from "./issue/issue.js";
import { issueList } from "./list/list.js";
import { newIssue } from "./list/newissue.js";
import { readTracker } from "./data.js";

let shown = "";

export function tracker() {
  const { project: path, issue, view, query } = state.route;
  const address = [state.who, path, issue, view, query].join("|");
  if (shown !== address) {
    shown = address;
    readTracker();
  }
  const { problem } = state.tracker;
  return html`<div class="tracker">
    ${sidebar()}
    <div class="tracker-main ${wide() ? "wide" : ""}">
      ${problem ? html`<p class="tracker-problem" role="status">${icon("warning")} ${problem}</p>` : place()}
    </div>
  </div>`;
}

const wide = () => state.route.view === "board" && !state.route.issue;

function place() {
  const { path, issue } = state.tracker;
  if (!path) return nothing;
  if (state.route.issue) return issue?.iid === state.route.issue ? issuePage(issue) : nothing;
  return { list: issueList, board, new: newIssue }[state.route.view]();
}

function sidebar() {
  const { project } = state.tracker;
  return html`<nav class="tracker-side" aria-label="Project">
    ${project
      ? html`<p class="project">
            <span class="project-mark" aria-hidden="true">${project.name[0]}</span>
            <span class="entry-name">${project.name}<small>${project.path_with_namespace}</small></span>
          </p>
          <ul>
            ${entry("issues", "issue", "Issues", !wide(), project.open_issues_count)} ${entry("boards", "board", "Issue board", wide())}
          </ul>`
      : nothing}
  </nav>`;
}

const entry = (place, symbol, title, here, count) => html`<li>
  <a href=${`/gitlab/${state.tracker.path}/-/${place}`} aria-current=${here ? "page" : nothing}>
    ${icon(symbol)}<span class="entry-name">${title}</span>${count ? html`<span class="column-count">${count}<span class="hidden"> open</span></span>` : nothing}
  </a>
</li>`;
