// What happened on an issue: system notes and comments, and the box for one more.
import { html } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { guard } from "/lit/directives/guard.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { ago } from "../chat/dates.js";
import { avatar } from "../chat/names.js";
import { comment, htmlOf } from "./data.js";
import { safe } from "./sanitize.js";

export function activity() {
  const notes = state.tracker.notes ?? [];
  return html`<section class="activity" aria-label="Activity">
    <h2>Activity</h2>
    <ul>
      ${repeat(notes, (each) => each.id, (each) => (each.system ? systemNote(each) : said(each)))}
    </ul>
    ${commentBox()}
  </section>`;
}

const when = (note) => html`<time class="quiet" datetime=${note.created_at}>${ago(Date.parse(note.created_at) / 1000)}</time>`;

const systemNote = (note) => html`<li class="system-note">
  <span class="system-mark" aria-hidden="true">${icon("pencil")}</span>
  <span><strong>${note.author.name}</strong> ${note.body} ${when(note)}</span>
</li>`;

const said = (note) => html`<li class="note">
  ${avatar(note.author.name, "round")}
  <div class="note-body">
    <p class="note-head"><strong>${note.author.name}</strong> <span class="quiet">@${note.author.username}</span> ${when(note)}
      ${note.internal || note.confidential ? html`<span class="state-mark confidential">Internal</span>` : ""}</p>
    <div class="prose">${drawn(note.body)}</div>
  </div>
</li>`;

function drawn(text) {
  const made = htmlOf(text);
  return made === undefined ? html`<p>${text}</p>` : guard([made], () => safe(made));
}

async function send(event) {
  event.preventDefault();
  const box = event.target.querySelector("textarea");
  if (!box.value.trim()) return;
  if (await comment(box.value)) box.value = "";
}

const sendByKey = (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.form.requestSubmit();
};

const commentBox = () => html`<form class="comment" @submit=${send}>
  <label class="hidden" for="comment-text">Add a comment</label>
  <textarea id="comment-text" class="field" rows="3" placeholder="Write a comment. Quick actions such as /label ~&quot;sm_req::triage&quot; run." @keydown=${sendByKey}></textarea>
  <div><button type="submit" class="button primary">Comment</button></div>
</form>`;
