// The actions block: a row of interactive elements.
import { html } from "/lit/lit-html.js";
import { element } from "../elements/elements.js";

export const actions = (block, ctx) => html`<div class="block-actions" role="group">
  ${block.elements.map((each) => element(each, block, ctx))}
</div>`;
