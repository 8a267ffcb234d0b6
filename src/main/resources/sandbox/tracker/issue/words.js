// The form that changes an issue's title and description.
import { html } from "/lit/lit-html.js";
import { ref } from "/lit/directives/ref.js";
import { changeIssue } from "../changes.js";

/** done: called with null when the form is to go. */
export const wordsForm = (issue, done) => html`<form class="issue-form" aria-label="Edit issue" @submit=${(event) => save(event, done)} ${ref((form) => begin(form, issue))}>
  <label>Title <input id="issue-title" class="field" name="title" required maxlength="255" autocomplete="off"></label>
  <label>Description <textarea class="field" name="description" rows="14"></textarea></label>
  <div class="form-acts">
    <button type="submit" class="button primary">Save changes</button>
    <button type="button" class="button" @click=${() => done(null)}>Cancel</button>
  </div>
</form>`;

/** Filled once: what others change meanwhile does not take the words from under the person's hands. */
function begin(form, issue) {
  if (!form || form.dataset.begun) return;
  form.dataset.begun = "true";
  form.elements.title.value = issue.title;
  form.elements.description.value = issue.description ?? "";
  form.elements.title.focus();
}

async function save(event, done) {
  event.preventDefault();
  const { title, description } = event.target.elements;
  if (await changeIssue({ title: title.value, description: description.value })) done(null);
}
