// Secondary attachments and unfurls, with their coloured bar.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { blocks } from "../blocks/blocks.js";
import { link, mrkdwn } from "./mrkdwn.js";

export function attachment(each, ctx) {
  return html`<div class="attachment" .style=${`--bar: ${color(each.color)}`}>
    ${each.pretext ? html`<div>${mrkdwn(each.pretext)}</div>` : nothing}
    ${each.author_name ? html`<div class="quiet">${each.author_name}</div>` : nothing}
    ${each.title ? html`<div class="attachment-title">${each.title_link ? link(each.title_link, each.title) : each.title}</div>` : nothing}
    ${each.blocks ? blocks(each.blocks, ctx) : mrkdwn(each.text ?? (each.title ? "" : (each.fallback ?? "")))}
    ${each.footer ? html`<div class="quiet">${each.footer}</div>` : nothing}
    ${each.is_app_unfurl ? html`<div class="quiet">Added by ${state.world.app.name}</div>` : nothing}
  </div>`;
}

const NAMED = { good: "#2e9e6b", warning: "#d99a00", danger: "#d1344b" };

const color = (given) => NAMED[given] ?? (/^#?[0-9a-f]{6}$/i.test(given ?? "") ? `#${given.replace("#", "")}` : "var(--line-strong)");
