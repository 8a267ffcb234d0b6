// The input block: label, element, hint, and the error at the field.
import { html, nothing } from "/lit/lit-html.js";
import { element } from "../elements/elements.js";
import { wordsOf, textOf } from "./text.js";

const GROUPS = ["checkboxes", "radio_buttons"];

export function input(block, ctx) {
  const problem = ctx.errors?.[block.block_id];
  const ids = idsOf(block, ctx);
  const naming = { label: wordsOf(block.label), ids, required: !block.optional, invalid: Boolean(problem) };
  const inner = element(block.element, block, ctx, naming);
  const notes = html`${problem ? html`<p class="field-error" id=${ids.error} role="alert">${problem}</p>` : nothing}
  ${block.hint ? html`<p class="field-hint" id=${ids.hint}>${textOf(block.hint)}</p>` : nothing}`;
  return GROUPS.includes(block.element.type) ? group(block, ids, inner, notes) : single(block, ids, inner, notes);
}

const mark = (block) => (block.optional ? html`<span class="field-optional"> (optional)</span>` : nothing);

const single = (block, ids, inner, notes) => html`<div class="block-input" id=${ids.block}>
  <label class="field-label" id=${ids.label} for=${ids.control}>${textOf(block.label)}${mark(block)}</label>
  ${inner} ${notes}
</div>`;

const group = (block, ids, inner, notes) => html`<fieldset class="block-input" id=${ids.block}>
  <legend class="field-label" id=${ids.label}>${textOf(block.label)}${mark(block)}</legend>
  ${inner} ${notes}
</fieldset>`;

function idsOf(block, ctx) {
  const base = `${ctx.surface}-${block.block_id}`.replace(/[^\w-]/g, "_");
  return {
    block: `${base}-block`,
    label: `${base}-label`,
    control: `${base}-control`,
    error: `${base}-error`,
    hint: `${base}-hint`,
    describedBy: [ctx.errors?.[block.block_id] && `${base}-error`, block.hint && `${base}-hint`].filter(Boolean).join(" "),
  };
}
