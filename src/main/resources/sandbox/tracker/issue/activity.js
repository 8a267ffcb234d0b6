// What happened on an issue: comments, GitLab's own notes and events, and the box for one more comment.
import { html } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { state } from "../../app/store.js";
import { icon } from "../../app/icons.js";
import { commentBox } from "./comment.js";
import { history } from "./history.js";
import { comment } from "./note.js";
import { drawn, when } from "./said.js";

export function activity(issue) {
  const { notes, events } = state.tracker;
  return html`<section class="activity" aria-label="Activity">
    <h2>Activity</h2>
    <ul>
      ${repeat(history(notes, events), (each) => each.key, (each) => (each.note && !each.note.system ? comment(each.note) : happened(each)))}
    </ul>
    ${commentBox(issue)}
  </section>`;
}

const happened = ({ note, at, who = note?.author, symbol = "pencil", words = drawn(note?.body) }) => html`<li class="system-note">
  <span class="system-mark" aria-hidden="true">${icon(symbol)}</span>
  <div><strong>${who.name}</strong> <span class="system-words">${words}</span> ${when(at)}</div>
</li>`;
