// Tells the pretend Slack what is being typed in a view, one request at a time, so that reloading the page loses nothing.
import { onTyped, stateOf } from "../app/forms.js";
import { post } from "../app/http.js";
import { state } from "../app/store.js";

const waiting = new Set();
let sending = false;

onTyped((surface) => {
  if (!surface.startsWith("view:")) return;
  waiting.add(surface);
  send();
});

addEventListener("pagehide", () => {
  for (const surface of waiting) {
    const draft = draftOf(surface);
    if (draft) navigator.sendBeacon("/page/fill", new Blob([JSON.stringify(draft)], { type: "application/json" }));
  }
});

async function send() {
  if (sending) return;
  sending = true;
  for (const surface of waiting) {
    waiting.delete(surface);
    const draft = draftOf(surface);
    if (draft) await post("/page/fill", draft).catch(() => null); // the view may be gone meanwhile
  }
  sending = false;
}

function draftOf(surface) {
  const { views, app } = state.world;
  const view = [...views, app.home].find((each) => each && `view:${each.id}` === surface);
  return view && { as: state.who, view: view.id, ...stateOf(surface, view.blocks) };
}
