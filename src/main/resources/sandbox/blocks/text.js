// Text objects: plain_text as it is (with emoji), mrkdwn with its marks.
import { html } from "/lit/lit-html.js";
import { mrkdwn } from "../chat/mrkdwn.js";
import { emoji } from "../chat/emoji.js";

export function textOf(object) {
  if (!object) return "";
  if (object.type === "mrkdwn") return mrkdwn(object.text);
  return object.emoji === false ? broken(object.text) : withEmoji(object.text);
}

/** The words alone, for labels and search. */
export const wordsOf = (object) => object?.text ?? "";

function withEmoji(text) {
  return text.split(/(:[a-z0-9_+-]+:)/).map((part) => {
    const found = /^:[a-z0-9_+-]+:$/.test(part) ? emoji(part.slice(1, -1)) : null;
    return found ?? broken(part);
  });
}

const broken = (text) => text.split("\n").map((line, index) => [index ? html`<br>` : "", line]);
