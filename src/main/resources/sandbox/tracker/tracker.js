// The GitLab side: a project's sidebar, and its list of issues or one issue.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { go } from "../app/route.js";
import { issueList } from "./list.js";
import { issuePage } from "./issue.js";
import { readTracker } from "./data.js";

let shown = "";

export function tracker() {
  const address = `${state.who}|${state.route.project}|${state.route.issue}`;
  if (shown !== address) {
    shown = address;
    readTracker();
  }
  const { path, project, problem, issue } = state.tracker;
  return html`<div class="tracker">
    <nav class="tracker-side" aria-label="Projects">
      <h2>Projects</h2>
      <ul>
        ${project ? projectEntry(project, path) : nothing}
      </ul>
    </nav>
    <div class="tracker-main">
      ${problem ? html`<p class="tracker-problem" role="status">${icon("warning")} ${problem}</p>` : nothing}
      ${path ? (state.route.issue ? (issue ? issuePage(issue) : nothing) : issueList()) : nothing}
    </div>
  </div>`;
}

const projectEntry = (project, path) => html`<li>
  <button
    type="button"
    aria-current=${project.path_with_namespace === path ? "page" : nothing}
    @click=${() => go({ tab: "tracker", project: project.path_with_namespace, issue: null })}
  >
    <span class="project-mark" aria-hidden="true">${project.name[0]}</span>
    <span class="entry-name">${project.name}<small>${project.path_with_namespace}</small></span>
  </button>
</li>`;
