// Image and video blocks. A video is shown as its thumbnail: nothing foreign is embedded.
import { html, nothing } from "/lit/lit-html.js";
import { textOf } from "./text.js";
import { link } from "../chat/mrkdwn.js";

export const image = (block) => html`<figure class="block-image">
  ${block.title ? html`<figcaption>${textOf(block.title)}</figcaption>` : nothing}
  <img src=${block.image_url ?? ""} alt=${block.alt_text} loading="lazy">
</figure>`;

export const video = (block) => html`<figure class="block-image">
  <figcaption>${link(block.title_url ?? block.video_url, textOf(block.title))}</figcaption>
  <img src=${block.thumbnail_url} alt=${block.alt_text} loading="lazy">
</figure>`;
