// The confirmation dialog of an element (Slack: confirm object): the act happens only after a yes.
import { html, nothing } from "/lit/lit-html.js";
import { change, state, repaint } from "../app/store.js";
import { textOf } from "../blocks/text.js";
import { held } from "./focus.js";

export function confirmed(question, act) {
  if (!question) return act();
  change({ confirm: { question, act } });
  return undefined;
}

function answer(yes) {
  const { act } = state.confirm;
  change({ confirm: null });
  if (yes) act();
  else repaint();
}

export function confirmDialog() {
  const question = state.confirm?.question;
  if (!question) return nothing;
  const leave = (event) => event.key === "Escape" && (event.stopPropagation(), answer(false));
  return html`<div class="modal-layer confirm-layer" @keydown=${leave}>
    <div class="modal confirm" role="alertdialog" aria-modal="true" aria-labelledby="confirm-title" aria-describedby="confirm-text" ${held()}>
      <header class="modal-head"><h2 id="confirm-title">${textOf(question.title)}</h2></header>
      <div class="modal-body" id="confirm-text">${textOf(question.text)}</div>
      <footer class="modal-foot">
        <button type="button" class="button" @click=${() => answer(false)}>${textOf(question.deny)}</button>
        <button type="button" class="button primary ${question.style ?? ""}" data-focus @click=${() => answer(true)}>
          ${textOf(question.confirm)}
        </button>
      </footer>
    </div>
  </div>`;
}
