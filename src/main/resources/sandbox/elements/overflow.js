// The overflow element: a small menu behind three dots.
import { html } from "/lit/lit-html.js";
import { icon } from "../app/icons.js";
import "./menu.js";
import { confirmed } from "../modal/confirm.js";
import { textOf } from "../blocks/text.js";

export function overflow(element, block, ctx, naming) {
  const chosen = (option) => confirmed(element.confirm, () => {
    if (option.url) window.open(option.url, "_blank", "noopener");
    ctx.act(block, element, { selected_option: option });
  });
  const items = element.options.map((option) => ({ label: textOf(option.text), run: () => chosen(option) }));
  return html`<sandbox-menu .label=${naming.label === "Options" ? "More options" : naming.label} .face=${icon("more")} .items=${items}></sandbox-menu>`;
}
