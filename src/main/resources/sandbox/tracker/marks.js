// Small marks of an issue that the list, the board and its own page share: due date, milestone, health, faces.
import { html, nothing } from "/lit/lit-html.js";
import { icon } from "../app/icons.js";
import { now } from "../chat/dates.js";
import { avatar } from "../chat/names.js";

export const HEALTH = { on_track: "On track", needs_attention: "Needs attention", at_risk: "At risk" };

export const longDate = (day) =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** An open issue whose day has passed, on the sandbox's clock. */
export const isOverdue = (issue) =>
  issue.state === "opened" && Boolean(issue.due_date) && Date.parse(issue.due_date) / 1000 + 86_400 <= now();

export const dueMark = (issue) =>
  issue.due_date
    ? html`<span class=${isOverdue(issue) ? "overdue" : ""} title="Due date">${icon("calendar")}${longDate(issue.due_date)}${isOverdue(issue) ? html`<span class="hidden"> (overdue)</span>` : nothing}</span>`
    : nothing;

export const milestoneMark = (issue) =>
  issue.milestone ? html`<span title="Milestone">${icon("clock")}${issue.milestone.title}</span>` : nothing;

export const healthMark = (issue) =>
  issue.health_status ? html`<span class="health ${issue.health_status}">${HEALTH[issue.health_status]}</span>` : nothing;

export const faces = (issue) =>
  (issue.assignees ?? []).map((each) => html`<span title=${`Assigned to ${each.name}`}>${avatar(each.name, "small round")}<span class="hidden">Assigned to ${each.name}</span></span>`);
