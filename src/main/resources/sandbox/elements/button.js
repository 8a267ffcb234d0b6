// Buttons. A link button opens its address and still tells the app, as Slack does.
import { html, nothing } from "/lit/lit-html.js";
import { textOf } from "../blocks/text.js";
import { confirmed } from "../modal/confirm.js";

export function button(element, block, ctx) {
  const style = `button ${element.style ?? ""}`;
  const label = element.accessibility_label ?? nothing;
  const press = () => confirmed(element.confirm, () => ctx.act(block, element, {}));
  if (element.url)
    return html`<a class=${style} href=${element.url} target="_blank" rel="noopener" aria-label=${label} @click=${press}>
      ${textOf(element.text)}
    </a>`;
  return html`<button type="button" class=${style} aria-label=${label} ?disabled=${ctx.busy} @click=${press}>
    ${textOf(element.text)}
  </button>`;
}
