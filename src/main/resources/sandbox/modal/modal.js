// The modal: the top view of the acting person's stack, with its errors and its waiting state.
import { html, nothing } from "/lit/lit-html.js";
import { keyed } from "/lit/directives/keyed.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { blocks } from "../blocks/blocks.js";
import { wordsOf } from "../blocks/text.js";
import { suggestFor } from "../chat/acts.js";
import { avatar } from "../chat/names.js";
import { actOnView, closeView, submitView } from "./acts.js";
import "./draft.js";
import { held } from "./focus.js";

export function modal() {
  const stack = state.world.views;
  const view = stack.at(-1);
  if (!view) return nothing;
  const busy = state.busyView === view.id;
  const errors = state.viewErrors?.[view.id] ?? {};
  const firstInput = view.blocks.find((each) => each.type === "input")?.block_id ?? "";
  return html`<div class="modal-layer" @keydown=${(event) => keys(event, view)}>
    <div
      class="modal ${stack.length > 1 ? "stacked" : ""}"
      role="dialog"
      aria-modal="true"
      aria-labelledby="modal-title"
      aria-busy=${busy}
      tabindex="-1"
      ${held(`${view.id}:${firstInput}`)}
    >
      ${head(view, stack.length)}
      ${keyed(
        view.id,
        html`<form class="modal-form" novalidate @submit=${(event) => (event.preventDefault(), submit(view, busy))}>
          <div class="modal-body">${said(view, errors)} ${blocks(view.blocks, contextOf(view, errors, busy))}</div>
          ${foot(view, busy)}
        </form>`,
      )}
    </div>
  </div>`;
}

function head(view, depth) {
  const { app } = state.world;
  return html`<header class="modal-head">
    ${depth > 1
      ? html`<button type="button" class="icon-button back" aria-label="Back" @click=${() => closeView(view)}>${icon("right")}</button>`
      : nothing}
    ${avatar(app.name, "app small")}
    <h2 id="modal-title">${wordsOf(view.title)}</h2>
    <button type="button" class="icon-button" aria-label="Close dialog" @click=${() => closeView(view, true)}>${icon("close")}</button>
  </header>`;
}

/** Read out at once, since the fields in question may be out of sight. */
function said(view, errors) {
  const count = Object.keys(errors).length;
  const fields = count === 1 ? "One field needs your attention." : `${count} fields need your attention.`;
  const words = state.viewTrouble?.[view.id] ?? (count ? fields : null);
  return words ? html`<p class="error-summary" role="alert">${icon("warning")} ${words}</p>` : nothing;
}

const contextOf = (view, errors, busy) => ({
  surface: `view:${view.id}`,
  errors,
  busy,
  act: (block, element, action) => actOnView(view, block, element, action),
  suggest: (block, element, query) => suggestFor({ view: view.id }, block, element, query),
});

function foot(view, busy) {
  return html`<footer class="modal-foot">
    <button type="button" class="button" @click=${() => closeView(view)}>${wordsOf(view.close) || "Close"}</button>
    ${view.submit
      ? html`<button type="submit" class="button primary" ?disabled=${busy || view.submit_disabled}>
          ${busy ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}${wordsOf(view.submit)}
        </button>`
      : nothing}
  </footer>`;
}

async function submit(view, busy) {
  if (busy || view.submit_disabled) return;
  await submitView(view);
  if (state.world.views.at(-1)?.id === view.id) requestAnimationFrame(() => requestAnimationFrame(showFirstError));
}

/** The first field in question; after trouble without a field, the button to try again. */
function showFirstError() {
  const block = document.querySelector(".modal .field-error")?.closest(".block-input");
  block?.scrollIntoView({ block: "center" });
  const place = block?.querySelector(FIELDS) ?? document.querySelector('.modal [type="submit"]');
  if (block || document.activeElement === document.body) place?.focus();
}

const FIELDS = 'input:not([type="hidden"]), textarea, [contenteditable="true"], button';

/** Escape goes one view back, Ctrl+Enter or Cmd+Enter submits, as in Slack. */
function keys(event, view) {
  if (event.defaultPrevented) return;
  if (event.key === "Escape") {
    event.preventDefault();
    closeView(view);
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && view.submit) {
    event.preventDefault();
    document.querySelector(".modal-form").requestSubmit();
  }
}
