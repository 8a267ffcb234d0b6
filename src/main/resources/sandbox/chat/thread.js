// The thread pane beside a conversation.
import { html, nothing } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { go } from "../app/route.js";
import { composer } from "./composer.js";
import { messageRow } from "./message.js";
import { keysOfList } from "./messagetools.js";
import { follows } from "./conversation.js";
import { conversationTitle } from "./names.js";
import { stuckToEnd } from "./scroll.js";

export function threadPane(channel, ts) {
  const all = state.messages[channel.id] ?? [];
  const root = all.find((each) => each.ts === ts);
  const replies = all.filter((each) => each.thread_ts === ts && each.ts !== ts);
  const close = () => go({ thread: null });
  return html`<aside class="thread" aria-label="Thread" @keydown=${(event) => event.key === "Escape" && close()}>
    <header class="thread-head">
      <h2>Thread <span class="quiet">${channel.is_im ? "" : "#"}${conversationTitle(channel.id)}</span></h2>
      <button type="button" class="icon-button" aria-label="Close thread" @click=${close}>${icon("close")}</button>
    </header>
    <div class="messages" role="log" aria-label="Thread messages" tabindex="0" @keydown=${keysOfList} ${stuckToEnd(replies.at(-1)?.ts ?? ts)}>
      ${root ? messageRow(root, channel, { follows: false, inThread: true }) : html`<p class="empty">The message is gone.</p>`}
      ${replies.length
        ? html`<div class="day-line replies-line" role="separator"><span>${replies.length === 1 ? "1 reply" : `${replies.length} replies`}</span></div>`
        : nothing}
      ${repeat(replies, (each) => each.ts, (each, at) => messageRow(each, channel, { follows: follows(replies[at - 1], each), inThread: true }))}
    </div>
    ${composer(channel, ts)}
  </aside>`;
}
