// The page's whole state and the one way to change it: change() merges and asks for one repaint per frame.
export const state = {
  who: null, // id of the acting person of this window
  route: { tab: "chat", channel: null, thread: null, app: "messages", project: null, issue: null, view: "list", query: "" },
  world: null, // what the acting person sees of the pretend Slack
  messages: {}, // channel id -> messages
  tracker: {}, // what the acting person sees of the pretend GitLab
  director: { open: false, pane: "traffic", filter: { side: "", refused: "", text: "" }, faults: [], picked: null },
  pane: null, // what stands at the right of the conversation when no thread does
  notice: null,
  offline: false,
};

let paint = () => {};
let waiting = false;

export function onChange(listener) {
  paint = listener;
}

export function repaint() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    paint();
  });
}

export function change(part) {
  Object.assign(state, part);
  repaint();
}

let fading;

/** Shows one sentence to the person for a while, as a status for screen readers. */
export function tell(text, tone = "info") {
  clearTimeout(fading);
  change({ notice: { text, tone } });
  fading = setTimeout(() => change({ notice: null }), 6000);
}
