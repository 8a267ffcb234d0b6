// The sidebar of an issue: assignees, labels, milestone, due date, confidentiality, health; editable in place.
import { html, nothing } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { state } from "../app/store.js";
import { avatar } from "../chat/names.js";
import "../elements/combobox.js";
import { changeIssue } from "./data.js";
import { chip } from "./label.js";

export const facts = (issue) => html`<aside class="facts" aria-label="Facts">
  ${fact("Assignees", people(issue), assigneePicker(issue))} ${fact("Labels", labels(issue), labelPicker(issue))}
  ${fact("Milestone", issue.milestone ? html`<p>${issue.milestone.title}</p>` : none(), milestonePicker(issue))}
  ${fact("Due date", issue.due_date ? html`<p>${longDate(issue.due_date)}</p>` : none(), dueDate(issue))}
  ${fact("Confidentiality", html`<p>${issue.confidential ? "Confidential" : "Not confidential"}</p>`, confidentiality(issue))}
  ${issue.health_status ? fact("Health status", html`<p>${issue.health_status.replaceAll("_", " ")}</p>`, nothing) : nothing}
</aside>`;

const fact = (title, shown, edit) => html`<section class="fact">
  <details>
    <summary><h2>${title}</h2>${edit === nothing ? nothing : html`<span class="fact-edit">Edit<span class="hidden"> ${title.toLowerCase()}</span></span>`}</summary>
    <div class="fact-editor">${edit}</div>
  </details>
  <div class="fact-value" role="group" aria-label=${title}>${shown}</div>
</section>`;

const none = () => html`<p class="quiet">None</p>`;

const people = (issue) =>
  issue.assignees?.length
    ? issue.assignees.map((each) => html`<p class="author">${avatar(each.name, "tiny round")} ${each.name}</p>`)
    : none();

const labels = (issue) => (issue.labels.length ? html`<p class="labels">${issue.labels.map(chip)}</p>` : none());

const longDate = (day) =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

const nameOf = (label) => (typeof label === "string" ? label : label.name);

const rows = (list, query) =>
  [{ label: null, rows: list.filter((each) => each.text.toLowerCase().includes(query.trim().toLowerCase())) }].filter((each) => each.rows.length);

const picker = (label, all, chosen, many, decided) => html`<sandbox-combobox
  .setup=${{
    chosen,
    many,
    most: Infinity,
    placeholder: "Search",
    naming: { label, ids: {}, invalid: false },
    clearable: true,
    decided,
    load: async (query) => rows(all, query),
    least: 0,
  }}
></sandbox-combobox>`;

const labelRow = (name) => ({ id: name, text: name });

function labelPicker(issue) {
  const now = issue.labels.map(nameOf);
  const all = (state.tracker.labels ?? []).map((each) => labelRow(each.name));
  return picker("Labels", all, now.map(labelRow), true, (chosen) => {
    const next = chosen.map((each) => each.id);
    const added = next.filter((each) => !now.includes(each));
    const gone = now.filter((each) => !next.includes(each));
    changeIssue({ ...(added.length ? { add_labels: added.join(",") } : {}), ...(gone.length ? { remove_labels: gone.join(",") } : {}) });
  });
}

const memberRow = (each) => ({ id: each.id, text: each.name });

const assigneePicker = (issue) =>
  picker("Assignees", (state.tracker.members ?? []).map(memberRow), (issue.assignees ?? []).map(memberRow), true, (chosen) =>
    changeIssue({ assignee_ids: chosen.length ? chosen.map((each) => each.id) : [0] }),
  );

const milestoneRow = (each) => ({ id: each.id, text: each.title });

const milestonePicker = (issue) =>
  picker("Milestone", (state.tracker.milestones ?? []).map(milestoneRow), issue.milestone ? [milestoneRow(issue.milestone)] : [], false, (chosen) =>
    changeIssue({ milestone_id: chosen[0]?.id ?? 0 }),
  );

const dueDate = (issue) => html`<input
  class="field field-picker"
  type="date"
  aria-label="Due date"
  .value=${live(issue.due_date ?? "")}
  @change=${(event) => changeIssue({ due_date: event.target.value })}
>`;

const confidentiality = (issue) => html`<label class="choice">
  <input type="checkbox" .checked=${live(issue.confidential)} @change=${(event) => changeIssue({ confidential: event.target.checked })}>
  <span>Only team members with access can see it</span>
</label>`;
