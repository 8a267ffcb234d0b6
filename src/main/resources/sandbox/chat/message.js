// One message: who, when, what, its thread and what can be done with it.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { know } from "../app/forms.js";
import { go } from "../app/route.js";
import { blocks } from "../blocks/blocks.js";
import { actOnMessage, suggestFor } from "./acts.js";
import { attachment } from "./attachment.js";
import { ago, clockTime } from "./dates.js";
import { editor, isEdited } from "./editing.js";
import { sharedFile } from "./files.js";
import { keysOf, toolbar } from "./messagetools.js";
import { mrkdwn, plain } from "./mrkdwn.js";
import { avatar, conversationTitle, person, personName } from "./names.js";
import { reactions } from "./reactions.js";

/** A row of a list; `inThread` for the thread pane, `follows` when the face is left out. */
export function messageRow(message, channel, { follows, inThread }) {
  if (message.subtype === "tombstone") return tombstone(message, channel, inThread);
  const author = authorOf(message);
  const focused = state.route.focus === message.ts;
  return html`<article
    class="message ${follows ? "follows" : ""} ${message.ephemeral ? "ephemeral" : ""} ${focused ? "focused" : ""}"
    data-ts=${message.ts}
    tabindex="-1"
    aria-label=${`Message from ${author.name} at ${clockTime(message.ts)}`}
    @keydown=${(event) => keysOf(event, message, channel)}
  >
    <div class="message-side">
      ${follows ? html`<span class="message-time quiet">${clockTime(message.ts)}</span>` : avatar(author.name, author.bot ? "app" : "")}
    </div>
    <div class="message-main">
      ${message.ephemeral ? html`<p class="only-you">${icon("eye")} Only visible to you</p>` : nothing}
      ${follows ? nothing : head(author, message)} ${broadcastNote(message, channel, inThread)}
      ${isEdited(message) ? editor(message, channel) : body(message, channel)}
      ${reactions(message, channel)} ${!inThread && message.reply_count ? threadLink(message, channel) : nothing}
    </div>
    ${isEdited(message) ? nothing : toolbar(message, channel, inThread)}
  </article>`;
}

const authorOf = (message) => {
  const known = person(message.user);
  return {
    id: message.user ?? message.bot_id,
    name: message.username ?? (known ? known.name : (message.user ?? "Unknown")),
    bot: Boolean(message.bot_id || known?.is_bot),
    known,
  };
};

const head = (author, message) => html`<div class="message-head">
  <span class="message-author">${author.name}</span>
  ${author.bot ? html`<span class="app-mark">App</span>` : nothing}
  ${author.known?.external ? html`<span class="app-mark">Other company</span>` : nothing}
  ${author.known?.guest ? html`<span class="app-mark">Guest</span>` : nothing}
  <time class="message-time" datetime=${new Date(message.ts * 1000).toISOString()}>${clockTime(message.ts)}</time>
</div>`;

const tombstone = (message, channel, inThread) => html`<article class="message" data-ts=${message.ts} aria-label="Deleted message">
  <div class="message-side"><span class="avatar gone" aria-hidden="true">${icon("bin")}</span></div>
  <div class="message-main quiet">${message.text} ${!inThread && message.reply_count ? threadLink(message, channel) : nothing}</div>
</article>`;

/** A reply that went to the channel too says so in both places. */
function broadcastNote(message, channel, inThread) {
  if (message.subtype !== "thread_broadcast") return nothing;
  const room = `${channel.is_im ? "" : "#"}${conversationTitle(channel.id)}`;
  if (inThread) return html`<p class="broadcast-note">Also sent to ${room}</p>`;
  const open = () => go({ channel: channel.id, thread: message.thread_ts });
  const about = plain(message.root?.text ?? "");
  return html`<p class="broadcast-note">
    replied to a thread: <button type="button" class="plain-link" @click=${open}>${about.length > 90 ? `${about.slice(0, 90)}…` : about || "the thread"}</button>
  </p>`;
}

function body(message, channel) {
  const edited = message.edited ? html` <span class="edited">(edited)</span>` : nothing;
  const drawn = message.blocks?.length && !plainOnly(message);
  return html`<div class="message-body">
    ${drawn ? html`${blocks(message.blocks, contextOf(message, channel))}${edited}` : html`${mrkdwn(message.text)}${edited}`}
    ${(message.attachments ?? []).map((each) => attachment(each, contextOf(message, channel)))}
    ${message.files?.length ? html`<div class="files">${message.files.map(sharedFile)}</div>` : nothing}
  </div>`;
}

/** What a person typed comes back as one rich_text block; the text says the same. */
const plainOnly = (message) => !message.bot_id && message.blocks.every((each) => each.type === "rich_text");

function contextOf(message, channel) {
  const surface = `msg:${channel.id}:${message.ts}`;
  know(surface, message.state);
  return {
    surface,
    act: (block, element, action) => actOnMessage(channel, message, block, element, action),
    suggest: (block, element, query) => suggestFor({ channel: channel.id, ts: message.ts }, block, element, query),
  };
}

const threadLink = (message, channel) => html`<button
  type="button"
  class="thread-link"
  @click=${() => go({ channel: channel.id, thread: message.ts })}
>
  ${(message.reply_users ?? []).slice(0, 3).map((id) => avatar(personName(id), "tiny"))}
  <span>${message.reply_count === 1 ? "1 reply" : `${message.reply_count} replies`}</span>
  ${message.latest_reply ? html`<span class="quiet">Last reply ${ago(Number(message.latest_reply))}</span>` : nothing}
</button>`;
