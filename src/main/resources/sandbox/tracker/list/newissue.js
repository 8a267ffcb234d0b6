// A new issue: title, a template of the project or none, description, confidentiality. Quick actions in it run.
import { html, nothing } from "/lit/lit-html.js";
import { ref } from "/lit/directives/ref.js";
import { repaint, state } from "../../app/store.js";
import { go } from "../../app/route.js";
import { project, read } from "../api.js";
import { open } from "../changes.js";

let busy = false;

export function newIssue() {
  const { path, templates } = state.tracker;
  return html`<section class="issues new-issue" aria-label="New issue">
    <p class="crumbs">${path}</p>
    <h1>New issue</h1>
    ${templates ? form(path, templates) : nothing}
  </section>`;
}

const form = (path, templates) => html`<form class="issue-form" @submit=${submit} ${ref(mounted)}>
  <label>Title <input class="field" name="title" required maxlength="255" autocomplete="off"></label>
  <label>Description template
    <select class="field" name="template" @change=${(event) => fill(event.target.form, event.target.value)}>
      <option value="">No template</option>
      ${templates.map((each) => html`<option value=${each.key}>${each.name}</option>`)}
    </select>
  </label>
  <label>Description <textarea class="field" name="description" rows="16" placeholder="Markdown. Quick actions such as /label ~pmm run when the issue is created."></textarea></label>
  <label class="choice"><input type="checkbox" name="confidential"> <span>This issue is confidential: only team members, its author and its assignees see it</span></label>
  <div class="form-acts">
    <button type="submit" class="button primary" ?disabled=${busy}>Create issue</button>
    <a class="button" href=${`/gitlab/${path}/-/issues`}>Cancel</a>
  </div>
</form>`;

/** The templates are drawn after the form itself. */
const mounted = (element) => element && queueMicrotask(() => begin(element));

/** A new form starts with the template and title its address names (GitLab: ?issuable_template=…&issue[title]=…). */
function begin(element) {
  const asked = new URLSearchParams(state.route.query);
  const template = asked.get("issuable_template") ?? "";
  element.elements.title.value = asked.get("issue[title]") ?? "";
  element.elements.description.value = asked.get("issue[description]") ?? "";
  element.elements.template.value = template;
  if (template) fill(element, template);
  element.elements.title.focus();
}

async function fill(form, key) {
  const at = `${project(state.tracker.path)}/templates/issues/${encodeURIComponent(key)}`;
  form.elements.description.value = key ? (await read(at)).content : "";
}

async function submit(event) {
  event.preventDefault();
  const { title, description, confidential } = event.target.elements;
  working(true);
  const iid = await open({ title: title.value, description: description.value, confidential: confidential.checked });
  working(false);
  if (iid) go({ view: "list", issue: iid, query: "" });
}

function working(now) {
  busy = now;
  repaint();
}
