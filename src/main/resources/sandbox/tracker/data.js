// Reads what the GitLab side shows: the list of issues, the board, or one issue with what happened to it, and with each
// the project's shelf of labels, milestones and members.
import { change, state } from "../app/store.js";
import { project, read, readAll, readPages } from "./api.js";
import { readBoard } from "./board/columns.js";
import { readDrawn } from "./drawn.js";
import { filter, narrowing, ordering, PER_PAGE } from "./query.js";

let turn = 0;

export async function readTracker() {
  if (state.route.tab !== "tracker" || !state.world) return;
  const mine = ++turn;
  const found = await fresh().catch((problem) => ({ problem: problem.message }));
  if (mine === turn) change({ tracker: { ...state.tracker, problem: null, ...found } });
}

async function fresh() {
  if (!state.world.me.gitlab) return { ...NOTHING, problem: `${state.world.me.name} has no GitLab account.` };
  const path = state.route.project ?? state.world.me.gitlab.project;
  const [seen, shelf] = await Promise.all([read(project(path)), readShelf(path)]).catch((problem) => {
    throw Object.assign(problem, { message: `${problem.message}: ${state.world.me.name} cannot see ${path}.` });
  });
  return { project: seen, path, ...shelf, ...(await readPlace(path, shelf)) };
}

const NOTHING = { project: null, path: null, list: null, board: null, issue: null };

function readPlace(path, shelf) {
  if (state.route.issue) return readIssue(path, state.route.issue);
  if (state.route.view === "board") return readBoard(path, shelf.labels);
  return state.route.view === "new" ? readTemplates(path) : readList(path);
}

async function readShelf(path) {
  const [labels, milestones, members] = await Promise.all([
    readAll(`${project(path)}/labels`),
    readAll(`${project(path)}/milestones`, { include_ancestors: true }),
    readAll(`${project(path)}/members/all`),
  ]);
  return { labels, milestones, members };
}

async function readList(path) {
  const now = filter();
  const params = { ...narrowing(now), ...ordering(now), with_labels_details: true, per_page: PER_PAGE, page: now.page };
  if (now.state !== "all") params.state = now.state;
  const [list, figures] = await Promise.all([
    readPages(`${project(path)}/issues`, params, 1),
    read(`${project(path)}/issues_statistics`, narrowing(now)),
  ]);
  return { list: { ...list, counts: figures.statistics.counts }, issue: null };
}

async function readTemplates(path) {
  return { templates: await readAll(`${project(path)}/templates/issues`), issue: null };
}

async function readIssue(path, iid) {
  const at = `${project(path)}/issues/${iid}`;
  const [issue, notes, ...events] = await Promise.all([
    read(at, { with_labels_details: true }),
    readAll(`${at}/notes`, { sort: "asc", order_by: "created_at" }),
    ...["label", "milestone", "state"].map((kind) => readAll(`${at}/resource_${kind}_events`)),
  ]);
  await readDrawn(path, [issue.description ?? "", ...notes.map((each) => each.body)]);
  return { issue, notes, events: { labels: events[0], milestones: events[1], states: events[2] } };
}
