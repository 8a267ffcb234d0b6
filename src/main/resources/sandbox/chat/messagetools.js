// What can be done with a message: the toolbar that shows on hover or focus, its menu, and the keys of a focused
// message (R reacts, T opens the thread, E edits, Delete deletes, arrows go on).
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { go } from "../app/route.js";
import "../elements/menu.js";
import { confirmed } from "../modal/confirm.js";
import { copyLink, messageShortcut, react, remove } from "./acts.js";
import { beginEdit } from "./editing.js";
import { avatar } from "./names.js";
import "./emojipicker.js";

const mine = (message) => message.user === state.who && !message.bot_id;

const mayDelete = (message) => mine(message) || state.world.me.admin;

const inThread = (message, channel) => go({ channel: channel.id, thread: message.thread_ts ?? message.ts });

export function toolbar(message, channel, threadPane) {
  if (message.ephemeral || !(channel.is_member || channel.is_im)) return nothing;
  return html`<div class="message-tools" role="toolbar" aria-label="Message tools">
    <sandbox-emoji-picker .label=${"Add reaction"} .picked=${(name) => react(channel, message, name)}></sandbox-emoji-picker>
    ${threadPane
      ? nothing
      : html`<button type="button" class="icon-button" aria-label="Reply in thread" title="Reply in thread" @click=${() => inThread(message, channel)}>${icon("thread")}</button>`}
    <sandbox-menu .label=${"More actions"} .place=${"left"} .face=${icon("more")} .items=${items(message, channel)}></sandbox-menu>
  </div>`;
}

function items(message, channel) {
  const { app } = state.world;
  const shortcuts = app.shortcuts.filter((each) => each.type === "message");
  const face = avatar(app.name, "tiny app");
  return [
    ...(shortcuts.length ? [{ heading: "Message shortcuts" }] : []),
    ...shortcuts.map((each) => ({ face, label: each.name, note: app.name, run: () => messageShortcut(each, channel, message) })),
    { heading: "Message" },
    { face: icon("link"), label: "Copy link", run: () => copyLink(channel, message) },
    ...(mine(message) ? [{ face: icon("pencil"), label: "Edit message", run: () => beginEdit(message) }] : []),
    ...(mayDelete(message) ? [{ face: icon("bin"), label: "Delete message…", run: () => askDelete(message, channel) }] : []),
  ];
}

const words = (text) => ({ type: "plain_text", text });

function askDelete(message, channel) {
  const question = {
    title: words("Delete message"),
    text: words("Are you sure you want to delete this message? This cannot be undone."),
    confirm: words("Delete"),
    deny: words("Cancel"),
    style: "danger",
  };
  confirmed(question, () => remove(channel, message));
}

/** Keys of a focused message; inside its buttons and fields they mean what they always mean. */
export function keysOf(event, message, channel) {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = event.currentTarget;
  const act = {
    ArrowUp: () => step(row, -1),
    ArrowDown: () => step(row, 1),
    t: () => inThread(message, channel),
    r: () => row.querySelector("sandbox-emoji-picker button")?.click(),
    e: () => mine(message) && beginEdit(message),
    Delete: () => mayDelete(message) && askDelete(message, channel),
  }[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function step(row, by) {
  const rows = [...row.closest(".messages").querySelectorAll("article.message")];
  rows[rows.indexOf(row) + by]?.focus();
}

/** On the list itself: up goes to the newest message, down to the oldest. */
export function keysOfList(event) {
  if (event.target !== event.currentTarget) return;
  const rows = event.currentTarget.querySelectorAll("article.message");
  const to = { ArrowUp: rows[rows.length - 1], ArrowDown: rows[0] }[event.key];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
