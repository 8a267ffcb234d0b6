// The reactions below a message: press one to join or leave it.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { react } from "./acts.js";
import { emoji } from "./emoji.js";
import { personName } from "./names.js";
import "./emojipicker.js";

export function reactions(message, channel) {
  if (!message.reactions?.length) return nothing;
  return html`<div class="reactions" role="group" aria-label="Reactions">
    ${message.reactions.map((each) => reaction(each, message, channel))}
    <sandbox-emoji-picker .label=${"Add another reaction"} .picked=${(name) => react(channel, message, name)}></sandbox-emoji-picker>
  </div>`;
}

function reaction(each, message, channel) {
  const people = each.users.map((id) => (id === state.who ? "you" : personName(id))).join(", ");
  return html`<button
    type="button"
    class="reaction"
    aria-pressed=${each.users.includes(state.who)}
    aria-label=${`${each.name.replaceAll("_", " ")}, ${each.count}: ${people}`}
    title=${`${people} reacted with :${each.name}:`}
    @click=${() => react(channel, message, each.name)}
  ><span aria-hidden="true">${emoji(each.name) ?? `:${each.name}:`} ${each.count}</span></button>`;
}
