// How people show: a face with a mark for present or away, and their status.
import { html, nothing } from "/lit/lit-html.js";
import { emoji } from "./emoji.js";
import { avatar } from "./names.js";

/** A face with its presence; the words for it stand beside it or in its title. */
export function face(someone, size = "") {
  const look = someone?.is_bot ? `${size} app` : size;
  return html`<span class="face">${avatar(someone?.name, look)}
    ${someone?.is_bot ? nothing : html`<span class="presence-mark ${someone?.active ? "here" : ""} ${someone?.quiet ? "quiet-now" : ""}" title=${presenceOf(someone)}></span>`}
  </span>`;
}

export const presenceOf = (someone) => `${someone?.active ? "Active" : "Away"}${someone?.quiet ? ", notifications paused" : ""}`;

/** The status somebody gave themselves: its emoji, with the words for who points or listens. */
export const statusOf = (someone) =>
  someone?.status_emoji ? html`<span class="own-status" title=${someone.status_text}>${emoji(someone.status_emoji) ?? nothing}</span>` : nothing;
