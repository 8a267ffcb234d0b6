// What GitLab makes of a text, and how long ago it was said.
import { html } from "/lit/lit-html.js";
import { guard } from "/lit/directives/guard.js";
import { ago } from "../../chat/dates.js";
import { htmlOf } from "../drawn.js";
import { safe } from "../sanitize.js";

export const when = (at) => html`<time class="quiet" datetime=${at} title=${at}>${ago(Date.parse(at) / 1000)}</time>`;

export function drawn(text) {
  const made = htmlOf(text);
  return made === undefined ? html`<p>${text}</p>` : guard([made], () => safe(made));
}
