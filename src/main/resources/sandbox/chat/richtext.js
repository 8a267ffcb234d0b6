// rich_text blocks (Slack: Block Kit, rich text): sections, lists, quotes and code.
import { html } from "/lit/lit-html.js";
import { emoji } from "./emoji.js";
import { dateText } from "./dates.js";
import { state } from "../app/store.js";
import { channelName, groupHandle, inGroup, personName } from "./names.js";
import { link, mention } from "./mrkdwn.js";

export const richText = (block) => html`<div class="rich-text">${block.elements.map(part)}</div>`;

const bordered = (part) => (part.border ? "bordered" : "");

const PARTS = {
  rich_text_section: (part) => html`<div>${runs(part)}</div>`,
  rich_text_preformatted: (part) => html`<pre class="code-block ${bordered(part)}"><code>${runs(part)}</code></pre>`,
  rich_text_quote: (part) => html`<blockquote class=${bordered(part)}>${runs(part)}</blockquote>`,
  rich_text_list: (part) => {
    const items = part.elements.map((each) => html`<li>${runs(each)}</li>`);
    const indent = part.indent ?? 0;
    const look = `indent-${Math.min(indent, 8)} mark-${indent % 3} ${bordered(part)}`;
    return part.style === "ordered"
      ? html`<ol class=${look} start=${(part.offset ?? 0) + 1}>${items}</ol>`
      : html`<ul class=${look}>${items}</ul>`;
  },
};

const part = (each) => PARTS[each.type]?.(each) ?? unknown(each);

const runs = (section) => section.elements.map(run);

const unknown = (each) => html`<span class="block-unknown">“${each.type}” is not drawn here.</span>`;

const RUNS = {
  text: (run) => lines(run.text),
  link: (run) => link(run.url, run.text || run.url),
  emoji: (run) => emoji(run.name) ?? `:${run.name}:`,
  user: (run) => mention("@" + personName(run.user_id), run.user_id === state.who),
  usergroup: (run) => mention(groupHandle(run.usergroup_id), inGroup(run.usergroup_id)),
  channel: (run) => mention("#" + channelName(run.channel_id)),
  broadcast: (run) => mention("@" + run.range, true),
  team: (run) => mention("@" + run.team_id),
  color: (run) => html`<span class="color-run"><svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${run.value}></rect></svg>${run.value}</span>`,
  date: (run) => dated(run),
};

function dated(run) {
  const shown = html`<time>${dateText(run.timestamp, run.format, run.fallback)}</time>`;
  return run.url ? link(run.url, shown) : shown;
}

const lines = (text) => text.split("\n").map((line, index) => [index ? html`<br>` : "", line]);

function run(each) {
  const draw = RUNS[each.type];
  return draw ? styled(draw(each), each.style ?? {}) : unknown(each);
}

function styled(shown, style) {
  let out = shown;
  if (style.code) out = html`<code class="code">${out}</code>`;
  if (style.underline) out = html`<u>${out}</u>`;
  if (style.strike) out = html`<s>${out}</s>`;
  if (style.italic) out = html`<em>${out}</em>`;
  if (style.bold) out = html`<strong>${out}</strong>`;
  return out;
}
