// Type-ahead choice among things of the project: labels, people, milestones.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import "../elements/combobox.js";

const matching = (all, query) => {
  const wanted = query.trim().toLowerCase();
  const rows = all.filter((each) => `${each.text} ${each.note ?? ""}`.toLowerCase().includes(wanted));
  return rows.length ? [{ label: null, rows }] : [];
};

/** decided: called with the rows chosen; many: whether there may be several. */
export const picker = ({ label, all, chosen, many = false, placeholder = "Search", decided }) => html`<sandbox-combobox
  .setup=${{
    chosen,
    many,
    most: Infinity,
    placeholder,
    naming: { label, ids: {}, invalid: false },
    clearable: true,
    decided,
    load: async (query) => matching(all, query),
    least: 0,
  }}
></sandbox-combobox>`;

export const labelRow = (name) => ({ id: name, text: name });

export const labelRows = () => (state.tracker.labels ?? []).map((each) => ({ id: each.name, text: each.name, note: each.description }));

export const personRow = (each) => ({ id: each.id, text: each.name, note: `@${each.username}` });

export const people = () => (state.tracker.members ?? []).map(personRow);

export const milestoneRow = (each) => ({ id: each.id, text: each.title, note: each.due_date ? `until ${each.due_date}` : undefined });

export const milestones = () => (state.tracker.milestones ?? []).filter((each) => each.state === "active").map(milestoneRow);
