// What the acting person does to issues, through GitLab's own API; a refusal is told in GitLab's words.
import { state, tell } from "../app/store.js";
import { project, write } from "./api.js";
import { readTracker } from "./data.js";

const issues = () => `${project(state.tracker.path)}/issues`;

const complain = (text) => tell(text, "bad");

export const put = (iid, fields) => write("PUT", `${issues()}/${iid}`, fields);

/** A change of the open issue; refused is told why when it did not come about. */
export async function changeIssue(fields, refused = complain) {
  const before = state.tracker.issue;
  const answer = await trying(() => put(before.iid, fields), refused);
  // GitLab leaves out in silence what a person may not set.
  if (answer && !("title" in fields) && factsOf(before) === factsOf(answer))
    refused(`GitLab left it as it was: ${state.world.me.name} may not set this.`);
  return Boolean(answer);
}

const factsOf = ({ labels, assignees, milestone, due_date, weight, confidential, discussion_locked, state: open }) =>
  JSON.stringify([labels.map((each) => each.name ?? each), assignees.map((each) => each.id), milestone?.id, due_date, weight, confidential, discussion_locked, open]);

/** A comment on the open issue; quick actions in it run, and told gets what GitLab says came of them. */
export async function comment(text, { internal = false, told = tell, refused = complain } = {}) {
  const body = internal ? { body: text, internal } : { body: text };
  const answer = await trying(() => write("POST", notes(), body), refused);
  if (answer?.summary) told(answer.summary.join(" "));
  return Boolean(answer);
}

const notes = () => `${issues()}/${state.tracker.issue.iid}/notes`;

/** Other words in a comment; quick actions in it run. */
export const changeNote = async (id, body) => Boolean(await trying(() => write("PUT", `${notes()}/${id}`, { body })));

export const deleteNote = (id) => trying(() => write("DELETE", `${notes()}/${id}`, {}));

/** A new issue; its number, or null when GitLab refused. */
export async function open(fields) {
  const answer = await trying(() => write("POST", issues(), fields));
  return answer?.iid ?? null;
}

/** Runs it, tells a refusal, and reads again what is shown; null when it was refused. */
export async function trying(what, refused = complain) {
  try {
    return (await what()) ?? {};
  } catch (problem) {
    refused(`GitLab refused: ${sentence(problem)}`);
    return null;
  } finally {
    await readTracker();
  }
}

/** GitLab answers with a text, or with problems by field. */
function sentence(problem) {
  const message = problem.body?.message ?? problem.message;
  if (typeof message === "string") return readable(message);
  return Object.entries(message).map(([field, problems]) => `${field} ${[problems].flat().join(", ")}`).join("; ");
}

/** Out of the Ruby hash that GitLab prints into the refusal of a comment, only the problem is for people. */
function readable(message) {
  const hash = message.match(/^400 Bad request - .*=>\["(.*)"\]\}$/s);
  return hash ? hash[1].replaceAll('\\"', '"') : message;
}
