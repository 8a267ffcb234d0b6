// A comment: who says what, and for its author and maintainers its editing and deleting.
import { html, nothing } from "/lit/lit-html.js";
import { ref } from "/lit/directives/ref.js";
import { repaint, state } from "../../app/store.js";
import { icon } from "../../app/icons.js";
import { avatar } from "../../chat/names.js";
import { confirmed } from "../../modal/confirm.js";
import { changeNote, deleteNote } from "../changes.js";
import { drawn, when } from "./said.js";

const MAINTAINER = 40;

let editing = null;

export const comment = (note) => html`<li class="note ${note.internal ? "internal" : ""}" id="note_${note.id}">
  ${avatar(note.author.name, "round")}
  <div class="note-body">
    <p class="note-head"><strong>${note.author.name}</strong> <span class="quiet">@${note.author.username}</span> ${when(note.created_at)}
      ${note.internal ? html`<span class="state-mark confidential">${icon("lock")}Internal note</span>` : nothing}
      ${mayChange(note) ? tools(note) : nothing}</p>
    ${editing === note.id ? editor(note) : html`<div class="prose">${drawn(note.body)}</div>`}
  </div>
</li>`;

const mayChange = (note) =>
  note.author.name === state.world.me.name || (state.tracker.project.permissions.project_access?.access_level ?? 0) >= MAINTAINER;

const tools = (note) => html`<span class="note-tools">
  <button type="button" class="icon-button" aria-label="Edit comment" title="Edit comment" @click=${() => edit(note.id)}>${icon("pencil")}</button>
  <button type="button" class="icon-button" aria-label="Delete comment" title="Delete comment" @click=${() => ask(note)}>${icon("bin")}</button>
</span>`;

const editor = (note) => html`<form class="comment" aria-label="Edit comment" @submit=${(event) => save(event, note)} ${ref((form) => begin(form, note))}>
  <textarea class="field" name="text" rows="3" required aria-label="Comment"></textarea>
  <div class="form-acts">
    <button type="submit" class="button primary">Save comment</button>
    <button type="button" class="button" @click=${() => edit(null)}>Cancel</button>
  </div>
</form>`;

/** Filled once: what others change meanwhile does not take the words from under the person's hands. */
function begin(form, note) {
  if (!form || form.dataset.begun) return;
  form.dataset.begun = "true";
  form.elements.text.value = note.body;
  form.elements.text.focus();
}

function edit(id) {
  editing = id;
  repaint();
}

async function save(event, note) {
  event.preventDefault();
  if (await changeNote(note.id, event.target.elements.text.value)) edit(null);
}

const words = (text) => ({ type: "plain_text", text });

function ask(note) {
  const question = {
    title: words("Delete comment"),
    text: words("Are you sure you want to delete this comment?"),
    confirm: words("Delete"),
    deny: words("Cancel"),
    style: "danger",
  };
  confirmed(question, () => deleteNote(note.id));
}
