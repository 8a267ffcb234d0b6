// Where people write: plain messages, slash commands with their palette, @ and # completion, the lightning menu.
import { html, nothing } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { repaint, state } from "../app/store.js";
import { icon } from "../app/icons.js";
import "../elements/menu.js";
import { command, globalShortcut, say } from "./acts.js";
import { avatar, conversationTitle } from "./names.js";
import { suggestions } from "./completion.js";

const drafts = new Map();

const draftOf = (key) => {
  if (!drafts.has(key)) drafts.set(key, { text: "", at: 0, caret: 0, hidden: false });
  return drafts.get(key);
};

const offersFor = (draft, thread) => (draft.hidden ? [] : suggestions(draft, !thread));

export function composer(channel, thread) {
  const key = `${state.who}:${channel.id}:${thread ?? ""}`;
  const draft = draftOf(key);
  const offers = offersFor(draft, thread);
  const label = thread ? "Reply" : `Message ${channel.is_im ? "" : "#"}${conversationTitle(channel.id)}`;
  const id = `composer-${channel.id}${thread ? "-thread" : ""}`;
  return html`<form class="composer" @submit=${(event) => (event.preventDefault(), send(channel, thread, draft))}>
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
      @keydown=${(event) => keys(event, channel, thread, draft)}
      @click=${(event) => moved(event, draft)}
    ></textarea>
    <div class="composer-foot">
      <sandbox-menu .label=${"Shortcuts"} .place=${"above"} .face=${icon("bolt")} .items=${globalItems()}></sandbox-menu>
      <span class="composer-hint">${thread ? "Slash commands do not work in threads" : html`Type <kbd>/</kbd> for commands`}</span>
      <button type="submit" class="send" aria-label="Send" title="Send" ?disabled=${!draft.text.trim()}>${icon("send")}</button>
    </div>
  </form>`;
}

function globalItems() {
  const { app } = state.world;
  const own = app.shortcuts.filter((each) => each.type === "global");
  if (!own.length) return [{ heading: "No app has a shortcut" }];
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
  moved(event, draft);
}

function moved(event, draft) {
  draft.caret = event.target.selectionStart;
  repaint();
}

function take(offer, draft) {
  draft.text = draft.text.slice(0, offer.from_at) + offer.insert + draft.text.slice(draft.caret);
  draft.caret = offer.from_at + offer.insert.length;
  draft.at = 0;
  repaint();
}

// What was drawn last may be older than what was typed last: a key acts on the words as they are now.
function keys(event, channel, thread, draft) {
  if (event.isComposing) return;
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
    draft.hidden = true;
    repaint();
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    send(channel, thread, draft);
  }
}

async function send(channel, thread, draft) {
  const text = draft.text.trim();
  if (!text) return;
  Object.assign(draft, { text: "", caret: 0, at: 0, hidden: false });
  repaint();
  if (text.startsWith("/") && !thread) await command(channel, text);
  else await say(channel, text, thread);
}
