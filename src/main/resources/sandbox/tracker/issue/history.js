// What GitLab keeps of an issue beside comments, woven into one history: labels, milestones and states have event lists
// of their own; what changed at one moment by one person stands in one line.
import { html } from "/lit/lit-html.js";
import { chip } from "../label.js";

/** Notes and events in the order they happened. */
export function history(notes, events) {
  const rows = [
    ...notes.map((note) => ({ at: note.created_at, id: note.id, key: `n${note.id}`, note })),
    ...together(events.labels).map((all) => row(all[0], "tag", labelled(all))),
    ...events.milestones.map((each) => row(each, "clock", milestone(each))),
    ...events.states.map((each) => row(each, each.state === "closed" ? "check" : "issue", each.state)),
  ];
  return rows.sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
}

const row = (event, symbol, words) => ({ at: event.created_at, id: event.id, key: `e${event.id}`, who: event.user, symbol, words });

function together(labels) {
  const groups = new Map();
  for (const each of labels) {
    const key = `${each.created_at} ${each.user.id}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function labelled(events) {
  const [added, gone] = ["add", "remove"].map((action) => events.filter((each) => each.action === action && each.label));
  const part = (verb, list) => html`${verb} ${list.map((each) => html`${chip(each.label)} `)}`;
  const noun = added.length + gone.length === 1 ? "label" : "labels";
  if (!gone.length) return html`${part("added", added)}${noun}`;
  if (!added.length) return html`${part("removed", gone)}${noun}`;
  return html`${part("added", added)}and ${part("removed", gone)}${noun}`;
}

const milestone = (event) =>
  event.action === "add" ? html`changed milestone to <strong>%${event.milestone.title}</strong>` : html`removed milestone <strong>%${event.milestone.title}</strong>`;
