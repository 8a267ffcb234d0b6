// Blocks that are read: section (text, fields, accessory), header, context, divider.
import { html, nothing } from "/lit/lit-html.js";
import { element } from "../elements/elements.js";
import { sourceOf } from "./media.js";
import { textOf } from "./text.js";

export const section = (block, ctx) => html`<div class="block-section">
  <div class="block-section-body">
    ${block.text ? html`<div class="block-text">${textOf(block.text)}</div>` : nothing}
    ${block.fields ? fields(block.fields) : nothing}
  </div>
  ${block.accessory ? html`<div class="block-accessory">${element(block.accessory, block, ctx)}</div>` : nothing}
</div>`;

const fields = (list) => html`<div class="block-fields">
  ${list.map((field) => html`<div class="block-field">${textOf(field)}</div>`)}
</div>`;

export const header = (block) => html`<h3 class="block-header">${textOf(block.text)}</h3>`;

export const divider = () => html`<hr class="block-divider">`;

export const context = (block) => html`<div class="block-context">${block.elements.map(contextPart)}</div>`;

const contextPart = (part) =>
  part.type === "image"
    ? html`<img class="context-image" src=${sourceOf(part)} alt=${part.alt_text}>`
    : html`<span class="context-text">${textOf(part)}</span>`;
