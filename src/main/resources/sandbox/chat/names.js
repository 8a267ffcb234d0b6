// Names of people, channels and groups by their ids, as the acting person sees them.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";

export const person = (id) => state.world?.people.find((each) => each.id === id);

export const channel = (id) => state.world?.channels.find((each) => each.id === id);

export function personName(id) {
  const found = person(id);
  return found ? found.name : id;
}

export const channelName = (id, label) => channel(id)?.name ?? (label || id);

export function groupHandle(id, label) {
  const found = state.world?.groups.find((each) => each.id === id);
  return "@" + (found?.handle ?? (label || id).replace(/^@/, ""));
}

/** The title of a conversation: #name, or the other person's name. */
export function conversationTitle(id) {
  const found = channel(id);
  if (!found) return id;
  return found.is_im ? personName(found.user) : found.name;
}

const TINTS = ["#5b5bd6", "#0d8577", "#b5457f", "#b65c12", "#2f7cb8", "#6e7a1f", "#8e4ec6", "#a8433b"];

export function tint(id) {
  let sum = 0;
  for (const letter of id ?? "") sum = (sum * 31 + letter.charCodeAt(0)) % 997;
  return TINTS[sum % TINTS.length];
}

export const initials = (name = "?") =>
  name.split(/[\s._-]+/).filter(Boolean).slice(0, 2).map((word) => word[0].toUpperCase()).join("");

/** A square with initials; decoration, since the name always stands beside it. */
export function avatar(name, id, kind = "") {
  return html`<span class="avatar ${kind}" aria-hidden="true" .style=${`--tint: ${tint(id)}`}>${initials(name)}</span>`;
}
