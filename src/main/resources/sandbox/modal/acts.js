// What a person does in a view (a modal or the Home tab), sent to the pretend Slack.
import { stateOf } from "../app/forms.js";
import { post } from "../app/http.js";
import { change, state } from "../app/store.js";
import { readWorld } from "../app/world.js";
import { act, touched } from "../chat/acts.js";

const typed = (view) => stateOf(`view:${view.id}`, view.blocks);

export async function actOnView(view, block, element, value) {
  await act("action", { view: view.id, ...touched(block, element), value, ...typed(view) });
  await readWorld();
}

/** Sends the form; what is wrong with it shows in the modal itself, at its fields where Slack or the app names them. */
export async function submitView(view) {
  note(view, { busyView: view.id }, {});
  const answer = await post("/page/submit", { as: state.who, view: view.id, ...typed(view) }).catch((problem) => ({
    trouble: problem.message,
  }));
  note(view, { busyView: null }, answer ?? {});
  await readWorld();
}

function note(view, busy, { errors = {}, trouble = null }) {
  change({
    ...busy,
    viewErrors: { ...state.viewErrors, [view.id]: errors },
    viewTrouble: { ...state.viewTrouble, [view.id]: trouble },
  });
}

export async function closeView(view, all = false) {
  await act("close", { view: view.id, all });
  await readWorld();
}
