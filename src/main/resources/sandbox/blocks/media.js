// Image, video and file blocks. A video is shown as its thumbnail: nothing foreign is embedded.
import { html, nothing } from "/lit/lit-html.js";
import { icon } from "../app/icons.js";
import { link } from "../chat/mrkdwn.js";
import { textOf, wordsOf } from "./text.js";

/** Slack: image_url, or a slack_file by its id or URL. */
export const sourceOf = (image) => image.image_url ?? image.slack_file?.url ?? "";

export const image = (block) => html`<figure class="block-image">
  ${block.title ? html`<figcaption>${textOf(block.title)}</figcaption>` : nothing}
  <img src=${sourceOf(block)} alt=${block.alt_text} loading="lazy">
</figure>`;

export const video = (block) => html`<figure class="block-image block-video">
  <figcaption>
    ${block.provider_name ? html`<span class="quiet">${block.provider_name}</span>` : nothing}
    ${block.author_name ? html`<span class="quiet">${block.author_name}</span>` : nothing}
    <span class="video-title">${link(block.title_url ?? block.video_url, textOf(block.title))}</span>
    ${block.description ? html`<span>${textOf(block.description)}</span>` : nothing}
  </figcaption>
  <a class="video-still" href=${block.video_url} target="_blank" rel="noopener" aria-label=${`Play ${wordsOf(block.title)}`}>
    <img src=${block.thumbnail_url} alt=${block.alt_text} loading="lazy">
    <span class="video-play">${icon("play")}</span>
  </a>
</figure>`;

export const file = (block) => html`<p class="file">${icon("file")} ${block.external_id}</p>`;
