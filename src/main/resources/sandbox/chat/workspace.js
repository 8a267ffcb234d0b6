// The Slack side: sidebar, conversation, thread, and the modal on top of them.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { sidebar } from "./sidebar.js";
import { conversation } from "./conversation.js";
import { appHome } from "./apphome.js";
import { sidePane } from "./panes.js";
import { threadPane } from "./thread.js";
import { modal } from "../modal/modal.js";
import { current } from "./unread.js";
import { channel } from "./names.js";

export function workspace() {
  const open = channel(current());
  const covered = state.world.views.length > 0;
  return html`<div class="workspace" ?inert=${covered}>
      ${sidebar(open)}
      ${open ? (open.is_app ? appHome(open) : conversation(open)) : html`<p class="empty">No conversation yet.</p>`}
      ${open && state.route.thread ? threadPane(open, state.route.thread) : sidePane(open)}
    </div>
    ${modal()}`;
}
