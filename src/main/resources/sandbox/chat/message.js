// One message: who, when, what, its thread and what can be done with it.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { know } from "../app/forms.js";
import { go } from "../app/route.js";
import { blocks } from "../blocks/blocks.js";
import "../elements/menu.js";
import { actOnMessage, copyLink, messageShortcut, suggestFor } from "./acts.js";
import { attachment } from "./attachment.js";
import { ago, clockTime } from "./dates.js";
import { emoji } from "./emoji.js";
import { mrkdwn } from "./mrkdwn.js";
import { avatar, person, personName } from "./names.js";

export function messageRow(message, channel, { follows, replies }) {
  const author = authorOf(message);
  const focused = state.route.focus === message.ts;
  return html`<article
    class="message ${follows ? "follows" : ""} ${message.ephemeral ? "ephemeral" : ""} ${focused ? "focused" : ""}"
    data-ts=${message.ts}
    aria-label=${`Message from ${author.name} at ${clockTime(message.ts)}`}
  >
    <div class="message-side">
      ${follows ? html`<span class="message-time quiet">${clockTime(message.ts)}</span>` : avatar(author.name, author.bot ? "app" : "")}
    </div>
    <div class="message-main">
      ${message.ephemeral ? html`<p class="only-you">${icon("eye")} Only visible to you</p>` : nothing}
      ${follows ? nothing : head(author, message)} ${body(message, channel)} ${reactions(message)}
      ${replies && message.reply_count ? threadLink(message, channel) : nothing}
    </div>
    ${toolbar(message, channel, replies)}
  </article>`;
}

const authorOf = (message) => {
  const known = person(message.user);
  return {
    id: message.user ?? message.bot_id,
    name: message.username ?? (known ? known.name : (message.user ?? "Unknown")),
    bot: Boolean(message.bot_id || known?.is_bot),
  };
};

const head = (author, message) => html`<div class="message-head">
  <span class="message-author">${author.name}</span>
  ${author.bot ? html`<span class="app-mark">App</span>` : nothing}
  <time class="message-time" datetime=${new Date(message.ts * 1000).toISOString()}>${clockTime(message.ts)}</time>
</div>`;

function body(message, channel) {
  const edited = message.edited ? html` <span class="edited">(edited)</span>` : nothing;
  const drawn = message.blocks?.length && !plainOnly(message);
  return html`<div class="message-body">
    ${drawn ? html`${blocks(message.blocks, contextOf(message, channel))}${edited}` : html`${mrkdwn(message.text)}${edited}`}
    ${(message.attachments ?? []).map((each) => attachment(each, contextOf(message, channel)))}
    ${(message.files ?? []).map((file) => html`<p class="file">${icon("image")} ${file.title ?? file.name}</p>`)}
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

const reactions = (message) =>
  message.reactions?.length
    ? html`<div class="reactions">
        ${message.reactions.map((each) => html`<span class="reaction" title=${each.users.map(personName).join(", ")}>
          ${emoji(each.name) ?? `:${each.name}:`} ${each.count}
        </span>`)}
      </div>`
    : nothing;

const threadLink = (message, channel) => html`<button
  type="button"
  class="thread-link"
  @click=${() => go({ channel: channel.id, thread: message.ts })}
>
  ${(message.reply_users ?? []).slice(0, 3).map((id) => avatar(personName(id), "tiny"))}
  <span>${message.reply_count === 1 ? "1 reply" : `${message.reply_count} replies`}</span>
  ${message.latest_reply ? html`<span class="quiet">Last reply ${ago(Number(message.latest_reply))}</span>` : nothing}
</button>`;

function toolbar(message, channel, replies) {
  if (message.ephemeral) return nothing;
  const inThread = () => go({ channel: channel.id, thread: message.thread_ts ?? message.ts });
  return html`<div class="message-tools" role="toolbar" aria-label="Message tools">
    ${replies
      ? html`<button type="button" class="icon-button" aria-label="Reply in thread" title="Reply in thread" @click=${inThread}>${icon("thread")}</button>`
      : nothing}
    <sandbox-menu .label=${"More actions"} .place=${"left"} .face=${icon("more")} .items=${items(message, channel)}></sandbox-menu>
  </div>`;
}

function items(message, channel) {
  const shortcuts = state.world.app.shortcuts.filter((each) => each.type === "message");
  return [
    ...(shortcuts.length ? [{ heading: "Message shortcuts" }] : []),
    ...shortcuts.map((each) => ({
      face: avatar(state.world.app.name, "tiny app"),
      label: each.name,
      note: state.world.app.name,
      run: () => messageShortcut(each, channel, message),
    })),
    { heading: "Message" },
    { face: icon("link"), label: "Copy link", run: () => copyLink(channel, message) },
  ];
}
