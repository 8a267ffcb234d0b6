// The sidebar: the workspace with its menu, channels, direct messages and the app.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { go } from "../app/route.js";
import "../elements/menu.js";
import { hasDraft } from "./drafts.js";
import { conversationTitle, person } from "./names.js";
import { togglePane } from "./panes.js";
import { face, statusOf } from "./presence.js";
import { callsFor, isUnread } from "./unread.js";

export function sidebar(open) {
  const { channels, me } = state.world;
  const rooms = channels.filter((each) => !each.is_im);
  const direct = channels.filter((each) => each.is_im && !each.is_app);
  return html`<nav class="sidebar" aria-label="Conversations">
    ${head()}
    <div class="sidebar-lists">
      ${part("Channels", rooms.map((each) => entry(each, open, icon(each.is_private ? "lock" : "hash"))))}
      ${part("Direct messages", direct.map((each) => entry(each, open, face(person(each.user), "small"))))}
      ${part("Apps", channels.filter((each) => each.is_app).map((each) => entry(each, open, face(person(each.user), "small"))))}
    </div>
    <div class="sidebar-me">
      ${face(me)}
      <span><strong>${me.name}</strong><span class="presence">${me.part}</span></span>
      <span class="my-rights">${me.rights}</span>
    </div>
  </nav>`;
}

function head() {
  const { team, app, me } = state.world;
  const items = [
    { heading: `${team.name} · signed in as ${me.name}` },
    { face: icon("people"), label: `People in ${team.name}`, note: "Who plays which part", run: () => togglePane("people") },
    { face: icon("lock"), label: `What ${app.name} may do`, note: "Scopes of its manifest", run: () => togglePane("app") },
  ];
  const name = html`<span class="workspace-logo" aria-hidden="true">${team.name[0]}</span>
    <span class="workspace-name">${team.name}</span>${icon("down")}`;
  return html`<div class="workspace-head"><sandbox-menu .label=${`${team.name} menu`} .face=${name} .items=${items}></sandbox-menu></div>`;
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

function entry(channel, open, sign) {
  const now = channel.id === open?.id;
  const unread = !now && isUnread(channel);
  const calls = now ? 0 : callsFor(channel);
  const draft = !now && hasDraft(channel);
  const title = conversationTitle(channel.id);
  return html`<li>
    <button
      type="button"
      aria-label=${`${title}${draft ? ", draft" : ""}${calls ? `, ${calls} new for you` : unread ? ", new messages" : ""}`}
      class="${unread || calls ? "unread" : ""} ${channel.is_member || channel.is_im ? "" : "outside"}"
      aria-current=${now ? "page" : nothing}
      @click=${() => go({ tab: "chat", channel: channel.id, thread: null })}
    >
      <span class="entry-sign">${sign}</span>
      <span class="entry-name">${title}${channel.is_im ? statusOf(person(channel.user)) : nothing}</span>
      ${draft ? html`<span class="draft-mark" title="Draft">${icon("pencil")}</span>` : nothing}
      ${calls ? html`<span class="badge">${calls}</span>` : nothing}
    </button>
  </li>`;
}
