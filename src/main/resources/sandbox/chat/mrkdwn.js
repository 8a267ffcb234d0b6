// Slack's mrkdwn as elements: emphasis, code, quotes, links, mentions and dates. Text never becomes HTML by string.
import { html } from "/lit/lit-html.js";
import { emoji } from "./emoji.js";
import { dateText } from "./dates.js";
import { state } from "../app/store.js";
import { channelName, groupHandle, inGroup, person, personName } from "./names.js";

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

export const unescape = (text) => text.replace(/&(amp|lt|gt);/g, (entity) => ENTITIES[entity]);

/** A whole mrkdwn text: fences first, then quotes line by line, then the inline marks. */
export function mrkdwn(text = "") {
  return text.split(/```/).map((part, index, all) => {
    const fenced = index % 2 === 1 && index < all.length - 1;
    if (fenced) return html`<pre class="code-block"><code>${codeText(part.replace(/^\n|\n$/g, ""))}</code></pre>`;
    return quoted(index % 2 === 1 ? "```" + part : part);
  });
}

function quoted(text) {
  const out = [];
  let quote = null;
  for (const line of text.replace(/^\n|\n$/g, "").split("\n")) {
    const mark = line.match(/^(?:&gt;|>)\s?(.*)$/);
    if (mark) {
      if (!quote) out.push((quote = { quote: [] }));
      quote.quote.push(mark[1]);
    } else {
      quote = null;
      out.push(line);
    }
  }
  return out.map((line, index) =>
    line.quote
      ? html`<blockquote>${line.quote.map((each, at) => [at ? html`<br>` : "", inline(each)])}</blockquote>`
      : [index && !out[index - 1].quote ? html`<br>` : "", inline(line)],
  );
}

const MARKS = [
  [/`([^`\n]+)`/, (m) => html`<code class="code">${codeText(m[1])}</code>`],
  [/<([^<>\n]+)>/, (m) => special(m[1])],
  [/(?<![\w*])\*(?!\s)([^*\n]*[^*\s])\*(?![\w*])/, (m) => html`<strong>${inline(m[1])}</strong>`],
  [/(?<![\w_])_(?!\s)([^_\n]*[^_\s])_(?![\w_])/, (m) => html`<em>${inline(m[1])}</em>`],
  [/(?<![\w~])~(?!\s)([^~\n]*[^~\s])~(?![\w~])/, (m) => html`<s>${inline(m[1])}</s>`],
  [/:([a-z0-9_+-]+):/, (m) => emoji(m[1]) ?? m[0]],
];

/** The inline marks of one line: the mark that begins first wins. */
export function inline(text) {
  let best = null;
  for (const [pattern, show] of MARKS) {
    const match = pattern.exec(text);
    if (match && (!best || match.index < best.match.index)) best = { match, show };
  }
  if (!best) return unescape(text);
  const { match, show } = best;
  const rest = text.slice(match.index + match[0].length);
  return [unescape(text.slice(0, match.index)), show(match), rest ? inline(rest) : ""];
}

const codeText = (text) => unescape(text.replace(/<([^|<>]+)(?:\|([^<>]*))?>/g, (_, url, label) => label ?? url));

/** What stands between angle brackets: a mention, a date, a broadcast or a link. */
function special(body) {
  const [target, label] = split(body);
  if (target.startsWith("@")) return mention("@" + personName(target.slice(1)), target.slice(1) === state.who);
  if (target.startsWith("#")) return mention("#" + channelName(target.slice(1), label));
  if (target.startsWith("!subteam^")) return mention(groupHandle(target.slice(9), label), inGroup(target.slice(9)));
  if (target.startsWith("!date^")) return date(target.slice(6), label);
  if (target.startsWith("!")) return mention("@" + (label || target.slice(1)).replace(/^@/, ""), true);
  return link(unescape(target), label ? inline(label) : unescape(target.replace(/^mailto:/, "")));
}

function split(body) {
  const bar = body.indexOf("|");
  return bar < 0 ? [body, ""] : [body.slice(0, bar), body.slice(bar + 1)];
}

/** A mention; one that concerns the reader stands out. */
export const mention = (text, me = false) => html`<span class=${me ? "mention mention-me" : "mention"}>${text}</span>`;

/** A stored text in one line of plain words. */
export const plain = (text) => unescape(typedText(text).replace(/\s+/g, " "));

/** A stored text as its author typed it, for editing. */
export const typedText = (text = "") =>
  unescape(text.replace(/<([^<>\n]+)>/g, (_, body) => {
    const [target, label] = split(body);
    if (target.startsWith("@")) return `@${person(target.slice(1))?.handle ?? target.slice(1)}`;
    if (target.startsWith("#")) return `#${channelName(target.slice(1), label)}`;
    if (target.startsWith("!subteam^")) return groupHandle(target.slice(9), label);
    return target.startsWith("!") ? `@${target.slice(1)}` : target;
  }));

export function link(url, label) {
  const safe = /^(https?:|mailto:|tel:|slack:)/i.test(url) ? url : null;
  return safe ? html`<a href=${safe} target="_blank" rel="noopener noreferrer">${label}</a>` : html`<span>${label}</span>`;
}

function date(spec, fallback) {
  const [seconds, format, url] = spec.split("^");
  const text = dateText(Number(seconds), format ?? "", fallback);
  const shown = html`<time datetime=${isoOf(seconds)} title=${fallback}>${text}</time>`;
  return url ? link(unescape(url), shown) : shown;
}

function isoOf(seconds) {
  const at = new Date(Number(seconds) * 1000);
  return Number.isNaN(at.getTime()) ? "" : at.toISOString();
}
