// One exchange in full: what was asked, with which scope, what was answered and how fast. Can be copied as text.
import { html, nothing } from "/lit/lit-html.js";
import { tell } from "../app/store.js";
import { pretty } from "./pretty.js";

export function detail(each) {
  if (!each) return html`<p class="quiet">Reading…</p>`;
  return html`<div class="exchange-detail">
    ${note(each) ? html`<p class="exchange-note">${note(each)}</p>` : nothing}
    <h3>Asked at ${each.at}</h3>
    <pre class="wire" tabindex="0" aria-label="Request">${pretty(each.request_headers, each.request)}</pre>
    <h3 class=${each.millis > 3000 ? "late" : ""}>${answered(each)}</h3>
    <pre class="wire" tabindex="0" aria-label="Answer">${pretty(each.answer_headers, each.answer)}</pre>
    <button type="button" class="button" @click=${() => copy(each)}>Copy as text</button>
  </div>`;
}

const note = (each) => each.note.replace(/(^|; )scope (.+)$/, "$1Scope used: $2");

const answered = (each) => `${each.side === "DELIVERY" ? "Acknowledged" : "Answered"} with ${each.status || "nothing"} after ${each.millis} ms`;

const asText = (each) =>
  [`${each.method} ${each.path}`, note(each), pretty(each.request_headers, each.request), answered(each), pretty(each.answer_headers, each.answer)]
    .filter(Boolean)
    .join("\n\n");

async function copy(each) {
  try {
    await navigator.clipboard.writeText(asText(each));
    tell("The exchange is on the clipboard.");
  } catch {
    tell("The browser does not let the page copy.", "bad");
  }
}
