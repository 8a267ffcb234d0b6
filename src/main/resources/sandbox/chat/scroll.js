// Keeps a list of messages at its newest one, or at the message that the address names.
import { Directive, directive } from "/lit/directive.js";
import { nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";

class StuckToEnd extends Directive {
  #last;

  render() {
    return nothing;
  }

  update(part, [last]) {
    const wanted = state.route.focus;
    const key = `${last} ${wanted ?? ""}`;
    if (key !== this.#last) requestAnimationFrame(() => show(part.element, wanted));
    this.#last = key;
    return nothing;
  }
}

const find = (list, ts) => list.querySelector(`[data-ts="${ts}"]`);

function show(list, wanted) {
  const { thread } = state.route;
  const message = wanted && (find(list, wanted) ?? find(list, thread));
  if (message) message.scrollIntoView({ block: "center" });
  else list.scrollTop = list.scrollHeight;
}

/** Element directive of the scrolling list; a new key (the newest message) scrolls down again. */
export const stuckToEnd = directive(StuckToEnd);
