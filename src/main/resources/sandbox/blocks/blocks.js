// Draws a list of Block Kit blocks. A block of an unknown kind is named, never hidden.
import { html } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { richText } from "../chat/richtext.js";
import { actions } from "./actions.js";
import { context, divider, header, section } from "./prose.js";
import { file, image, video } from "./media.js";
import { input } from "./input.js";
import { table } from "./table.js";
import { mrkdwn } from "../chat/mrkdwn.js";

const KINDS = {
  section,
  header,
  divider,
  context,
  actions,
  image,
  video,
  file,
  table,
  input,
  rich_text: richText,
  markdown: (block) => html`<div class="block-section">${mrkdwn(block.text)}</div>`,
};

/**
 * surface: key of the values; errors: by block id; act(block, element, action): a person did something that the app
 * hears of; suggest(block, element, query): options of an external select.
 */
export function blocks(list, ctx) {
  const keyOf = (block, index) => `${block.block_id ?? index}:${block.type}`;
  return repeat(list ?? [], keyOf, (block) => one(block, ctx));
}

function one(block, ctx) {
  const draw = KINDS[block.type];
  return draw ? draw(block, ctx) : html`<p class="block-unknown">Block of type “${block.type}” is not drawn here.</p>`;
}
