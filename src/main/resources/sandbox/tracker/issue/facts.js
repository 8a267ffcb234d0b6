// The sidebar of an issue, editable in place: people, labels, milestone, dates, health, weight, who may see and talk.
import { html, nothing } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { repaint } from "../../app/store.js";
import { avatar } from "../../chat/names.js";
import { changeIssue, comment } from "../changes.js";
import { chip } from "../label.js";
import { HEALTH, isOverdue, longDate } from "../marks.js";
import { labelRow, labelRows, milestoneRow, milestones, people, personRow, picker } from "../picker.js";

export const facts = (issue) => html`<aside class="facts" aria-label="Facts">
  ${fact("Assignees", assignees(issue), assigneePicker(issue))} ${fact("Labels", labels(issue), labelPicker(issue))}
  ${fact("Milestone", issue.milestone ? html`<p>${issue.milestone.title}</p>` : none(), milestonePicker(issue))}
  ${fact("Due date", due(issue), dueDate(issue))}
  ${"health_status" in issue ? fact("Health status", health(issue), healthChoice(issue)) : nothing}
  ${"weight" in issue ? fact("Weight", issue.weight === null ? none() : html`<p>${issue.weight}</p>`, weight(issue)) : nothing}
  ${fact("Confidentiality", html`<p>${issue.confidential ? "Confidential" : "Not confidential"}</p>`, confidentiality(issue))}
  ${fact("Discussion", html`<p>${issue.discussion_locked ? "Locked" : "Open to everybody who sees the issue"}</p>`, lock(issue))}
</aside>`;

const troubles = new Map();

/** Changes the issue; what GitLab says against it stands under the fact's title, where the person looks. */
const set = async (title, change) => {
  troubles.delete(title);
  await change((text) => troubles.set(title, text));
  repaint();
};

const put = (title, fields) => set(title, (refused) => changeIssue(fields, refused));

const fact = (title, shown, edit) => html`<section class="fact">
  <details>
    <summary><h2>${title}</h2><span class="fact-edit">Edit<span class="hidden"> ${title.toLowerCase()}</span></span></summary>
    <div class="fact-editor">${edit}</div>
  </details>
  ${troubles.has(title) ? html`<p class="trouble" role="alert">${troubles.get(title)}</p>` : nothing}
  <div class="fact-value" role="group" aria-label=${title}>${shown}</div>
</section>`;

export const forgetTroubles = () => troubles.clear();

const none = () => html`<p class="quiet">None</p>`;

const assignees = (issue) =>
  issue.assignees?.length
    ? issue.assignees.map((each) => html`<p class="author">${avatar(each.name, "tiny round")} ${each.name}</p>`)
    : none();

const labels = (issue) => (issue.labels.length ? html`<p class="labels">${issue.labels.map((each) => chip(each))}</p>` : none());

const due = (issue) =>
  issue.due_date ? html`<p class=${isOverdue(issue) ? "overdue" : ""}>${longDate(issue.due_date)}${isOverdue(issue) ? " (overdue)" : ""}</p>` : none();

const health = (issue) =>
  issue.health_status ? html`<p><span class="health ${issue.health_status}">${HEALTH[issue.health_status]}</span></p>` : none();

function labelPicker(issue) {
  const now = issue.labels.map((each) => each.name ?? each);
  return picker({
    label: "Labels",
    all: labelRows(),
    chosen: now.map(labelRow),
    many: true,
    decided: (chosen) => {
      const next = chosen.map((each) => each.id);
      const added = next.filter((each) => !now.includes(each));
      const gone = now.filter((each) => !next.includes(each));
      put("Labels", { ...(added.length ? { add_labels: added.join(",") } : {}), ...(gone.length ? { remove_labels: gone.join(",") } : {}) });
    },
  });
}

/** Several people only where GitLab is paid for; an issue's weight tells which tier it is. */
const assigneePicker = (issue) =>
  picker({
    label: "Assignees",
    all: people(),
    chosen: (issue.assignees ?? []).map(personRow),
    many: "weight" in issue,
    decided: (chosen) => put("Assignees", { assignee_ids: chosen.length ? chosen.map((each) => each.id) : [0] }),
  });

const milestonePicker = (issue) =>
  picker({
    label: "Milestone",
    all: milestones(),
    chosen: issue.milestone ? [milestoneRow(issue.milestone)] : [],
    decided: (chosen) => put("Milestone", { milestone_id: chosen[0]?.id ?? 0 }),
  });

const dueDate = (issue) => html`<input
  class="field field-picker"
  type="date"
  aria-label="Due date"
  .value=${live(issue.due_date ?? "")}
  @change=${(event) => put("Due date", { due_date: event.target.value })}
>`;

/** GitLab's REST interface cannot set health; its quick action can. */
const healthChoice = (issue) => html`<select
  class="field"
  aria-label="Health status"
  .value=${live(issue.health_status ?? "")}
  @change=${(event) => setHealth(event.target.value)}
>
  <option value="">None</option>
  ${Object.entries(HEALTH).map(([id, title]) => html`<option value=${id} .selected=${id === issue.health_status}>${title}</option>`)}
</select>`;

const setHealth = (value) =>
  set("Health status", (told) => comment(value ? `/health_status ${value}` : "/clear_health_status", { refused: told }));

const weight = (issue) => html`<input
  class="field"
  type="number"
  min="0"
  aria-label="Weight"
  .value=${live(issue.weight ?? "")}
  @change=${(event) => put("Weight", { weight: event.target.value })}
>`;

const tick = (title, field, now, words) => html`<label class="choice">
  <input type="checkbox" .checked=${live(Boolean(now))} @change=${(event) => put(title, { [field]: event.target.checked })}>
  <span>${words}</span>
</label>`;

const confidentiality = (issue) =>
  tick("Confidentiality", "confidential", issue.confidential, "Only team members, the author and assignees see it");

const lock = (issue) => tick("Discussion", "discussion_locked", issue.discussion_locked, "Only project members may comment");
