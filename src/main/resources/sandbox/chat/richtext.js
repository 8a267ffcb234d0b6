// rich_text blocks (Slack: Block Kit, rich text): sections, lists, quotes and code.
import { html } from "/lit/lit-html.js";
import { emoji } from "./emoji.js";
import { dateText } from "./dates.js";
import { channelName, groupHandle, personName } from "./names.js";
import { link, mention } from "./mrkdwn.js";

export const richText = (block) => html`<div class="rich-text">${block.elements.map(part)}</div>`;

const PARTS = {
  rich_text_section: (part) => html`<div>${runs(part)}</div>`,
  rich_text_preformatted: (part) => html`<pre class="code-block"><code>${runs(part)}</code></pre>`,
  rich_text_quote: (part) => html`<blockquote>${runs(part)}</blockquote>`,
  rich_text_list: (part) => {
    const items = part.elements.map((each) => html`<li>${runs(each)}</li>`);
    const indent = `indent-${Math.min(part.indent ?? 0, 4)}`;
    return part.style === "ordered"
      ? html`<ol class=${indent} start=${(part.offset ?? 0) + 1}>${items}</ol>`
      : html`<ul class=${indent}>${items}</ul>`;
  },
};

const part = (each) => PARTS[each.type]?.(each) ?? "";

const runs = (section) => section.elements.map(run);

const RUNS = {
  text: (run) => lines(run.text),
  link: (run) => link(run.url, run.text || run.url),
  emoji: (run) => emoji(run.name) ?? `:${run.name}:`,
  user: (run) => mention("@" + personName(run.user_id)),
  usergroup: (run) => mention(groupHandle(run.usergroup_id), true),
  channel: (run) => mention("#" + channelName(run.channel_id)),
  broadcast: (run) => mention("@" + run.range, true),
  date: (run) => html`<time>${dateText(run.timestamp, run.format, run.fallback)}</time>`,
};

const lines = (text) => text.split("\n").map((line, index) => [index ? html`<br>` : "", line]);

function run(each) {
  const shown = RUNS[each.type]?.(each) ?? "";
  return styled(shown, each.style ?? {});
}

function styled(shown, style) {
  let out = shown;
  if (style.code) out = html`<code class="code">${out}</code>`;
  if (style.strike) out = html`<s>${out}</s>`;
  if (style.italic) out = html`<em>${out}</em>`;
  if (style.bold) out = html`<strong>${out}</strong>`;
  return out;
}
