// One conversation: its head, its messages by day, and the composer.
import { html, nothing } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { composer } from "./composer.js";
import { dayTitle, sameDay } from "./dates.js";
import { messageRow } from "./message.js";
import { avatar, conversationTitle, person } from "./names.js";
import { readMessages } from "../app/world.js";
import { markRead } from "./unread.js";
import { stuckToEnd } from "./scroll.js";
import { addApp, joinChannel } from "./acts.js";

export function conversation(channel) {
  return html`<section class="conversation" aria-label=${titleOf(channel)}>
    <header class="conversation-head">
      <h1>${channel.is_im ? avatar(conversationTitle(channel.id), person(channel.user)?.is_bot ? "small app" : "small") : icon(channel.is_private ? "lock" : "hash")}${conversationTitle(channel.id)}</h1>
      ${channel.topic ? html`<p class="topic">${channel.topic}</p>` : nothing}
      ${channel.is_im || channel.has_app || !channel.is_member ? nothing : html`<button type="button" class="add-app" @click=${() => addApp(channel.id)}>Add ${state.world.app.name}</button>`}
      ${channel.is_im ? nothing : html`<span class="members" title="Members">${icon("people")}<span class="hidden">Members: </span>${channel.members}</span>`}
    </header>
    ${messageList(channel)} ${channel.is_member || channel.is_im ? composer(channel) : joinBar(channel)}
  </section>`;
}

export const titleOf = (channel) =>
  channel.is_im ? `Conversation with ${conversationTitle(channel.id)}` : `Channel ${conversationTitle(channel.id)}`;

const joinBar = (channel) => html`<div class="join-bar">
  <span>You are viewing <strong>#${channel.name}</strong></span>
  <button type="button" class="button primary" @click=${() => joinChannel(channel.id)}>Join channel</button>
</div>`;

export function messageList(channel) {
  const all = state.messages[channel.id];
  if (!all) readMessages(channel.id);
  const shown = (all ?? []).filter((each) => !each.thread_ts || each.thread_ts === each.ts || each.subtype === "thread_broadcast");
  const last = shown.at(-1);
  if (last) markRead(channel.id, last.ts);
  return html`<div class="messages" role="log" aria-label="Messages" tabindex="0" ${stuckToEnd(`${channel.id}${last?.ts ?? ""}`)}>
    <div class="messages-inner">
      ${all && !shown.length ? html`<p class="empty">This is the very beginning of the conversation.</p>` : nothing}
      ${repeat(shown, (each) => each.ts + (each.ephemeral ? "e" : ""), (each, at) => html`
        ${at === 0 || !sameDay(shown[at - 1].ts, each.ts) ? dayLine(each.ts) : nothing}
        ${messageRow(each, channel, { follows: follows(shown[at - 1], each), replies: true })}`)}
    </div>
  </div>`;
}

const dayLine = (ts) => html`<div class="day-line" role="separator"><span>${dayTitle(Number(ts))}</span></div>`;

/** Written by the same person shortly after: shown without a face. */
export function follows(before, message) {
  return Boolean(
    before &&
      before.user === message.user &&
      before.bot_id === message.bot_id &&
      !before.ephemeral === !message.ephemeral &&
      sameDay(before.ts, message.ts) &&
      message.ts - before.ts < 300,
  );
}
