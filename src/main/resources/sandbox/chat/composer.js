// Where people write: messages, files, slash commands with their palette, completion, the lightning menu.
import { html, nothing } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { repaint, state } from "../app/store.js";
import { icon } from "../app/icons.js";
import "../elements/menu.js";
import { command, globalShortcut, say } from "./acts.js";
import { attachButton, attached, dropped } from "./attaching.js";
import { avatar, conversationTitle } from "./names.js";
import { suggestions } from "./completion.js";
import { draftOf, isEmpty, keep, taken } from "./drafts.js";
import { editNewest } from "./editing.js";
import "./emojipicker.js";

const offersFor = (draft, thread) => (draft.hidden ? [] : suggestions(draft, !thread));

const roomOf = (channel) => `${channel.is_im ? "" : "#"}${conversationTitle(channel.id)}`;

export function composer(channel, thread) {
  const draft = draftOf(channel, thread);
  const offers = offersFor(draft, thread);
  const label = thread ? "Reply" : `Message ${roomOf(channel)}`;
  const id = `composer-${channel.id}${thread ? "-thread" : ""}`;
  const form = { channel, thread, draft };
  return html`<form class="composer" @submit=${(event) => (event.preventDefault(), send(form))} @drop=${(event) => dropped(event, draft)}>
    ${offers.length ? palette(offers, draft, id) : nothing}
    <textarea
      rows="1"
      role="combobox"
      aria-label=${label}
      aria-expanded=${offers.length > 0}
      aria-controls=${`${id}-palette`}
      aria-autocomplete="list"
      aria-activedescendant=${offers.length ? `${id}-palette-${draft.at}` : nothing}
      placeholder=${label}
      .value=${live(draft.text)}
      @input=${(event) => typed(event, draft)}
      @keydown=${(event) => keys(event, form)}
      @click=${(event) => moved(event, draft)}
    ></textarea>
    ${attached(draft)} ${thread ? alsoToChannel(channel, draft) : nothing}
    <div class="composer-foot">
      <sandbox-menu .label=${"Shortcuts"} .place=${"above"} .face=${icon("bolt")} .items=${globalItems()}></sandbox-menu>
      ${attachButton(draft)}
      <sandbox-emoji-picker .label=${"Emoji"} .picked=${(name) => insert(draft, `:${name}: `)}></sandbox-emoji-picker>
      <span class="composer-hint">${thread ? "Slash commands do not work in threads" : html`Type <kbd>/</kbd> for commands, <kbd>@</kbd> for people, <kbd>#</kbd> for channels`}</span>
      <button type="submit" class="send" aria-label="Send" title="Send" ?disabled=${isEmpty(draft)}>${icon("send")}</button>
    </div>
  </form>`;
}

const alsoToChannel = (channel, draft) => html`<label class="broadcast">
  <input type="checkbox" .checked=${live(draft.broadcast)} @change=${(event) => (draft.broadcast = event.target.checked)}>
  Also send to ${roomOf(channel)}
</label>`;

function globalItems() {
  const { app } = state.world;
  const own = app.shortcuts.filter((each) => each.type === "global");
  if (!own.length) return [{ heading: "No app has a shortcut for you" }];
  return [
    { heading: "Shortcuts" },
    ...own.map((each) => ({
      face: avatar(app.name, "tiny app"),
      label: each.name,
      note: each.description,
      run: () => globalShortcut(each),
    })),
  ];
}

function palette(offers, draft, id) {
  return html`<div class="palette" role="listbox" id=${`${id}-palette`} aria-label="Suggestions">
    ${offers.map((offer, at) => html`<div
      role="option"
      id=${`${id}-palette-${at}`}
      aria-selected=${at === draft.at}
      @pointerdown=${(event) => (event.preventDefault(), take(offer, draft))}
    >
      ${offer.face}
      <span class="menu-text">
        <span><strong>${offer.label}</strong> <span class="usage">${offer.usage ?? ""}</span></span>
        ${offer.note ? html`<span class="menu-note">${offer.note}</span>` : nothing}
      </span>
      ${offer.from ? html`<span class="offer-from">${offer.from}</span>` : nothing}
    </div>`)}
  </div>`;
}

function typed(event, draft) {
  draft.text = event.target.value;
  draft.hidden = false;
  draft.at = 0;
  keep(draft);
  moved(event, draft);
}

function moved(event, draft) {
  draft.field = event.target;
  draft.caret = event.target.selectionStart;
  repaint();
}

function take(offer, draft) {
  draft.text = draft.text.slice(0, offer.from_at) + offer.insert + draft.text.slice(draft.caret);
  draft.caret = offer.from_at + offer.insert.length;
  draft.at = 0;
  keep(draft);
  show(draft);
}

/** The field follows at once, not with the next painting: somebody may type on before that. */
function show(draft) {
  if (draft.field?.isConnected) {
    draft.field.value = draft.text;
    draft.field.setSelectionRange(draft.caret, draft.caret);
  }
  repaint();
}

/** Puts words where the caret stands, as if they had been typed. */
function insert(draft, words) {
  take({ from_at: draft.caret, insert: words }, draft);
}

// What was drawn last may be older than what was typed last: a key acts on the words as they are now.
function keys(event, form) {
  if (event.isComposing) return;
  const { draft, thread, channel } = form;
  const offers = offersFor(draft, thread);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (offers.length && step) {
    event.preventDefault();
    draft.at = (draft.at + step + offers.length) % offers.length;
    repaint();
  } else if (offers.length && (event.key === "Tab" || (event.key === "Enter" && !offers[draft.at].whole))) {
    event.preventDefault();
    take(offers[draft.at], draft);
  } else if (offers.length && event.key === "Escape") {
    event.stopPropagation();
    draft.hidden = true;
    repaint();
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    send(form);
  } else if (event.key === "ArrowUp" && !draft.text) {
    event.preventDefault();
    editNewest((state.messages[channel.id] ?? []).filter((each) => !thread || each.thread_ts === thread));
  }
}

async function send({ channel, thread, draft }) {
  if (isEmpty(draft)) return;
  const said = taken(draft);
  show(draft);
  const commanded = said.text.startsWith("/") && !thread && !said.files.length;
  if (commanded) await command(channel, said.text);
  else if (!(await say(channel, { ...said, thread }))) {
    Object.assign(draft, said);
    keep(draft);
    repaint();
  }
}
