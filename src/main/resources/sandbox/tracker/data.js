// Reads what the GitLab side shows: the list of issues, or one issue with its notes, and the project's shelf.
import { change, state, tell } from "../app/store.js";
import { project, read, readAll, write } from "./api.js";

export const filter = () => state.tracker.filter ?? { state: "opened", search: "", label: "" };

let turn = 0;

export async function readTracker() {
  if (state.route.tab !== "tracker" || !state.world) return;
  const mine = ++turn;
  const found = await fresh().catch((problem) => ({ problem: problem.message }));
  if (mine === turn) change({ tracker: { ...state.tracker, problem: null, ...found } });
}

async function fresh() {
  if (!state.world.me.gitlab) return { problem: `${state.world.me.name} has no GitLab account.`, issues: [], issue: null };
  const path = state.route.project ?? state.world.me.gitlab.project;
  const open = { project: await read(project(path)), path, ...(await shelf(path)) };
  return state.route.issue ? { ...open, ...(await one(path, state.route.issue)) } : { ...open, ...(await list(path)) };
}

async function shelf(path) {
  const [labels, milestones, members] = await Promise.all([
    readAll(`${project(path)}/labels`),
    readAll(`${project(path)}/milestones`, { include_ancestors: true }),
    readAll(`${project(path)}/members/all`),
  ]);
  return { labels, milestones, members };
}

async function list(path) {
  const { search, label, state: wanted } = filter();
  const params = { with_labels_details: true };
  if (wanted !== "all") params.state = wanted;
  if (search) params.search = search;
  if (label) params.labels = label;
  return { issues: await readAll(`${project(path)}/issues`, params), issue: null };
}

async function one(path, iid) {
  const at = `${project(path)}/issues/${iid}`;
  const [issue, notes] = await Promise.all([read(at, { with_labels_details: true }), readAll(`${at}/notes`, { sort: "asc", order_by: "created_at" })]);
  const texts = [issue.description ?? "", ...notes.filter((each) => !each.system).map((each) => each.body)];
  await rendered(path, texts);
  return { issue, notes };
}

const drawn = new Map();

const drawnKey = (path, text) => `${path}\u0000${text}`;

/** The HTML of a Markdown text as GitLab renders it; null until it has been read. */
export const htmlOf = (text) => drawn.get(drawnKey(state.tracker.path, text ?? ""));

async function rendered(path, texts) {
  for (const text of texts) {
    if (!text || drawn.has(drawnKey(path, text))) continue;
    const { html } = await write("POST", "/markdown", { text, gfm: true, project: path });
    drawn.set(drawnKey(path, text), html);
  }
}

export function filterBy(part) {
  change({ tracker: { ...state.tracker, filter: { ...filter(), ...part } } });
  return readTracker();
}

/** A change of the open issue by the acting person; a refusal is told. */
export async function changeIssue(fields) {
  const { path, issue } = state.tracker;
  await trying(() => write("PUT", `${project(path)}/issues/${issue.iid}`, fields));
}

/** A comment; quick actions in it run as in GitLab. */
export async function comment(text) {
  const { path, issue } = state.tracker;
  const answer = await trying(() => write("POST", `${project(path)}/issues/${issue.iid}/notes`, { body: text }));
  if (answer?.summary) tell(answer.summary.join(" "));
  return Boolean(answer);
}

async function trying(what) {
  try {
    return (await what()) ?? {};
  } catch (problem) {
    tell(`GitLab refused: ${sentence(problem)}`, "bad");
    return null;
  } finally {
    await readTracker();
  }
}

function sentence(problem) {
  const message = problem.body?.message ?? problem.message;
  return typeof message === "string" ? message : JSON.stringify(message);
}
