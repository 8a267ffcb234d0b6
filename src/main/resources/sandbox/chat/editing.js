// Editing one's own message in place: Enter saves, Escape leaves it as it was.
import { html } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { ref } from "/lit/directives/ref.js";
import { change, repaint, state } from "../app/store.js";
import { edit } from "./acts.js";
import { typedText } from "./mrkdwn.js";

let draft = null;

export const isEdited = (message) => draft !== null && draft.ts === message.ts && draft.who === state.who;

export function beginEdit(message) {
  draft = { ts: message.ts, who: state.who, text: typedText(message.text), fresh: true };
  repaint();
}

/** The newest message of one's own in a list, for the arrow key in an empty composer. */
export function editNewest(messages) {
  const own = (messages ?? []).filter((each) => each.user === state.who && !each.bot_id && each.subtype !== "tombstone" && each.text);
  if (own.length) beginEdit(own.at(-1));
}

export function editor(message, channel) {
  return html`<form class="composer editor" @submit=${(event) => (event.preventDefault(), save(message, channel))}>
    <textarea
      rows="1"
      aria-label="Edit message"
      .value=${live(draft.text)}
      ${ref(enter)}
      @input=${(event) => (draft.text = event.target.value)}
      @keydown=${(event) => keys(event, message, channel)}
    ></textarea>
    <div class="composer-foot">
      <span class="composer-hint"><kbd>Esc</kbd> cancels, <kbd>Enter</kbd> saves</span>
      <button type="button" class="button small" @click=${() => end(message)}>Cancel</button>
      <button type="submit" class="button small primary">Save</button>
    </div>
  </form>`;
}

function enter(field) {
  if (!field || !draft?.fresh) return;
  draft.fresh = false;
  requestAnimationFrame(() => {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
}

function keys(event, message, channel) {
  if (event.isComposing) return;
  if (event.key === "Escape") {
    event.stopPropagation();
    end(message);
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    save(message, channel);
  }
}

async function save(message, channel) {
  if (await edit(channel, message, draft.text.trim())) end(message);
}

function end(message) {
  draft = null;
  change({});
  requestAnimationFrame(() => document.querySelector(`article[data-ts="${message.ts}"]`)?.focus());
}
