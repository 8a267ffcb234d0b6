// One conversation: its head, its messages by day, and the composer.
import { html, nothing } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { composer } from "./composer.js";
import { sameDay } from "./dates.js";
import { dayLine } from "./days.js";
import { messageRow } from "./message.js";
import { keysOfList } from "./messagetools.js";
import { avatar, conversationTitle, person } from "./names.js";
import { readMessages } from "../app/world.js";
import { markRead, newFrom } from "./unread.js";
import { stuckToEnd } from "./scroll.js";
import { addApp, joinChannel } from "./acts.js";
import { togglePane } from "./panes.js";
import { face, statusOf } from "./presence.js";

export function conversation(channel) {
  return html`<section class="conversation" aria-label=${titleOf(channel)}>
    <header class="conversation-head">
      <h1>${sign(channel)}${conversationTitle(channel.id)}${channel.is_im ? statusOf(person(channel.user)) : nothing}</h1>
      <p class="topic">${channel.is_im ? presenceLine(person(channel.user)) : channel.topic}</p>
      ${channel.is_shared ? html`<span class="shared-mark" title="People of another company are in this channel">Shared with Acme</span>` : nothing}
      ${mayAddApp(channel) ? html`<button type="button" class="add-app" @click=${() => addApp(channel.id)}>Add ${state.world.app.name}</button>` : nothing}
      ${channel.is_im ? nothing : members(channel)}
    </header>
    ${messageList(channel)} ${channel.is_member || channel.is_im ? composer(channel) : joinBar(channel)}
  </section>`;
}

const sign = (channel) => (channel.is_im ? face(person(channel.user), "small") : icon(channel.is_private ? "lock" : "hash"));

const presenceLine = (other) => [other.part, other.title, other.active ? "active" : "away"].filter(Boolean).join(" · ");

const confined = () => state.world.me.guest || state.world.me.external;

const mayAddApp = (channel) => !channel.is_im && !channel.has_app && channel.is_member && !confined();

const members = (channel) => html`<button
  type="button"
  class="members"
  aria-expanded=${state.pane === "members"}
  aria-label=${`Members: ${channel.members}`}
  @click=${() => togglePane("members")}
>
  ${channel.member_ids.slice(0, 3).map((id) => avatar(person(id)?.name, person(id)?.is_bot ? "tiny app" : "tiny"))} ${channel.members}
</button>`;

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
  const fresh = all ? newFrom(channel.id, shown) : null;
  const last = (all ?? []).at(-1);
  if (last) markRead(channel.id, last.ts);
  return html`<div class="messages" role="log" aria-label="Messages" tabindex="0" @keydown=${keysOfList} ${stuckToEnd(`${channel.id}${shown.at(-1)?.ts ?? ""}`)}>
    <div class="messages-inner">
      ${all && !shown.length ? html`<p class="empty">This is the very beginning of the conversation.</p>` : nothing}
      ${repeat(shown, (each) => each.ts + (each.ephemeral ? "e" : ""), (each, at) => html`
        ${at === 0 || !sameDay(shown[at - 1].ts, each.ts) ? dayLine(each.ts, shown) : nothing}
        ${each.ts === fresh ? newLine : nothing}
        ${messageRow(each, channel, { follows: each.ts !== fresh && follows(shown[at - 1], each), inThread: false })}`)}
    </div>
  </div>`;
}

const newLine = html`<div class="new-line" role="separator" aria-label="New messages"><span>New</span></div>`;

/** Written by the same person shortly after: shown without a face. */
export function follows(before, message) {
  return Boolean(
    before &&
      before.user === message.user &&
      before.bot_id === message.bot_id &&
      !before.ephemeral === !message.ephemeral &&
      before.subtype === message.subtype &&
      sameDay(before.ts, message.ts) &&
      message.ts - before.ts < 300,
  );
}
