// The sidebar: the workspace's name, channels, direct messages and the app.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { go } from "../app/route.js";
import { avatar, conversationTitle, person } from "./names.js";
import { isUnread } from "./unread.js";

export function sidebar(open) {
  const { team, channels, app } = state.world;
  const rooms = channels.filter((each) => !each.is_im);
  const direct = channels.filter((each) => each.is_im && !each.is_app);
  return html`<nav class="sidebar" aria-label="Conversations">
    <div class="workspace-head">
      <span class="workspace-logo" aria-hidden="true">${team.name[0]}</span>
      <span class="workspace-name">${team.name}</span>
    </div>
    <div class="sidebar-lists">
      ${part("Channels", rooms.map((each) => entry(each, open, icon(each.is_private ? "lock" : "hash"))))}
      ${part("Direct messages", direct.map((each) => entry(each, open, face(each))))}
      ${part("Apps", channels.filter((each) => each.is_app).map((each) => entry(each, open, avatar(app.name, "small app"))))}
    </div>
    <div class="sidebar-me">
      ${avatar(state.world.me.name, "")}
      <span><strong>${state.world.me.name}</strong><span class="presence">${state.world.me.title || "Active"}</span></span>
    </div>
  </nav>`;
}

const part = (title, entries) =>
  entries.length
    ? html`<section>
        <h2>${title}</h2>
        <ul>
          ${entries}
        </ul>
      </section>`
    : nothing;

const face = (direct) => avatar(conversationTitle(direct.id), person(direct.user)?.is_bot ? "small app" : "small");

function entry(channel, open, sign) {
  const unread = channel.id !== open?.id && isUnread(channel);
  return html`<li>
    <button
      type="button"
      class="${unread ? "unread" : ""} ${channel.is_member || channel.is_im ? "" : "outside"}"
      aria-current=${channel.id === open?.id ? "page" : nothing}
      @click=${() => go({ tab: "chat", channel: channel.id, thread: null })}
    >
      <span class="entry-sign">${sign}</span>
      <span class="entry-name">${conversationTitle(channel.id)}</span>
      ${unread ? html`<span class="badge"><span class="hidden">, new messages</span></span>` : nothing}
    </button>
  </li>`;
}
