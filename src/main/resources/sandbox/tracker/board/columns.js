// The columns of the board: Open, one for each label of a scope in the order the labels were made, and Closed.
import { change, state } from "../../app/store.js";
import { project, readPages } from "../api.js";
import { filter, narrowing, PER_PAGE } from "../query.js";

const depth = new Map();
let chosen = null;

const scopeOf = (name) => name.slice(0, Math.max(0, name.lastIndexOf("::")));

const byAge = (labels) => [...labels].sort((a, b) => a.id - b.id);

/** The scopes that can make a board: those with at least two labels of the project, the oldest first. */
export function scopes(labels) {
  const names = byAge(labels).filter((each) => each.is_project_label).map((each) => scopeOf(each.name));
  return [...new Set(names)].filter((scope) => scope && names.indexOf(scope) !== names.lastIndexOf(scope));
}

export const scopeNow = (labels) => (scopes(labels).includes(chosen) ? chosen : scopes(labels)[0] ?? "");

export function columnsOf(labels) {
  const scope = scopeNow(labels);
  const states = scope ? byAge(labels).filter((each) => scopeOf(each.name) === scope) : [];
  return [{ key: "open", title: "Open" }, ...states.map(ofLabel), { key: "closed", title: "Closed" }];
}

const ofLabel = (label) => ({ key: `label-${label.id}`, title: label.name, label });

export async function readBoard(path, labels) {
  const columns = columnsOf(labels);
  const filled = await Promise.all(columns.map(async (column) => ({
    ...column,
    ...(await readPages(`${project(path)}/issues`, paramsOf(column, columns), depth.get(column.key) ?? 1)),
  })));
  return { board: filled, issue: null };
}

function paramsOf(column, columns) {
  const now = narrowing(filter());
  const shown = { ...now, with_labels_details: true, per_page: PER_PAGE, state: "opened" };
  if (column.key === "closed") return { ...shown, state: "closed", order_by: "updated_at" };
  if (column.label) return { ...shown, labels: [column.title, ...(now.labels ? [now.labels] : [])].join(",") };
  return { ...shown, "not[labels]": namesOf(columns).join(",") };
}

/** The labels that are columns. */
export const namesOf = (columns) => columns.filter((each) => each.label).map((each) => each.title);

/** One page more in a column. */
export const deepen = (column) => depth.set(column.key, (depth.get(column.key) ?? 1) + 1);

export function chooseScope(scope) {
  chosen = scope;
  depth.clear();
  change({ tracker: { ...state.tracker, board: null } });
}
