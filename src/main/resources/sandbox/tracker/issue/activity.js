// What happened on an issue: comments, GitLab's own notes and events, and the box for one more comment.
import { html, nothing } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { guard } from "/lit/directives/guard.js";
import { state } from "../../app/store.js";
import { icon } from "../../app/icons.js";
import { ago } from "../../chat/dates.js";
import { avatar } from "../../chat/names.js";
import { htmlOf } from "../drawn.js";
import { safe } from "../sanitize.js";
import { commentBox } from "./comment.js";
import { history } from "./history.js";

export function activity(issue) {
  const { notes, events } = state.tracker;
  return html`<section class="activity" aria-label="Activity">
    <h2>Activity</h2>
    <ul>
      ${repeat(history(notes, events), (each) => each.key, (each) => (each.note && !each.note.system ? said(each.note) : happened(each)))}
    </ul>
    ${commentBox(issue)}
  </section>`;
}

const when = (at) => html`<time class="quiet" datetime=${at} title=${at}>${ago(Date.parse(at) / 1000)}</time>`;

const happened = ({ note, at, who = note?.author, symbol = "pencil", words = drawn(note?.body) }) => html`<li class="system-note">
  <span class="system-mark" aria-hidden="true">${icon(symbol)}</span>
  <div><strong>${who.name}</strong> <span class="system-words">${words}</span> ${when(at)}</div>
</li>`;

const said = (note) => html`<li class="note ${note.internal ? "internal" : ""}">
  ${avatar(note.author.name, "round")}
  <div class="note-body">
    <p class="note-head"><strong>${note.author.name}</strong> <span class="quiet">@${note.author.username}</span> ${when(note.created_at)}
      ${note.internal ? html`<span class="state-mark confidential">${icon("lock")}Internal note</span>` : nothing}</p>
    <div class="prose">${drawn(note.body)}</div>
  </div>
</li>`;

function drawn(text) {
  const made = htmlOf(text);
  return made === undefined ? html`<p>${text}</p>` : guard([made], () => safe(made));
}
