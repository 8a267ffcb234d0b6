// Moving a card. What changes is what GitLab changes (app/services/boards/base_item_move_service.rb): into a label's
// column the label of the column left makes way for that of the column entered; into Open and Closed all labels that
// are columns go. Closed closes, leaving it reopens.
import { change, state, tell } from "../../app/store.js";
import { put, trying } from "../changes.js";
import { namesOf } from "./columns.js";

export async function move(iid, fromKey, toKey) {
  const board = state.tracker.board;
  const [from, to] = [fromKey, toKey].map((key) => board.find((each) => each.key === key));
  if (!from || !to || from === to) return;
  const fields = fieldsOf(from, to, namesOf(board));
  showAt(iid, from, to);
  const answer = await trying(() => put(iid, fields));
  if (answer) tell(...verdict(answer, to));
}

function fieldsOf(from, to, names) {
  const gone = to.label ? [from.label && from.title].filter(Boolean) : names;
  return {
    ...(to.label ? { add_labels: to.title } : {}),
    ...(gone.length ? { remove_labels: gone.join(",") } : {}),
    ...(from.key === "closed" ? { state_event: "reopen" } : {}),
    ...(to.key === "closed" ? { state_event: "close" } : {}),
  };
}

/** The card stands in its new column at once; reading again afterwards shows the truth. */
function showAt(iid, from, to) {
  const card = from.rows.find((each) => each.iid === iid);
  if (!card) return;
  const board = state.tracker.board.map((column) => {
    if (column.key === from.key) return { ...column, rows: column.rows.filter((each) => each !== card), total: column.total - 1 };
    return column.key === to.key ? { ...column, rows: [card, ...column.rows], total: column.total + 1 } : column;
  });
  change({ tracker: { ...state.tracker, board } });
}

/** GitLab leaves out in silence what the person may not set, so the answer is looked at. */
function verdict(issue, to) {
  const names = issue.labels.map((each) => each.name ?? each);
  const there = to.label ? names.includes(to.title) : (issue.state === "closed") === (to.key === "closed");
  return there
    ? [`#${issue.iid} is now in ${to.title}.`]
    : [`GitLab left #${issue.iid} as it was: ${state.world.me.name} may not change its labels.`, "bad"];
}
