// Names of people, channels and groups by their ids, as the acting person sees them.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";

export const person = (id) => state.world?.people.find((each) => each.id === id);

export const channel = (id) => state.world?.channels.find((each) => each.id === id || each.channel === id);

/** The people whom the acting person can find: guests and people of other companies only those in their channels. */
export function reachable() {
  const { me, people, channels } = state.world;
  const there = people.filter((each) => !each.deleted);
  if (!me.guest && !me.external) return there;
  const ids = new Set(channels.flatMap((each) => each.member_ids ?? []));
  return there.filter((each) => ids.has(each.id));
}

export function personName(id) {
  const found = person(id);
  return found ? found.name : id;
}

export const channelName = (id, label) => channel(id)?.name ?? (label || id);

export function groupHandle(id, label) {
  const found = state.world?.groups.find((each) => each.id === id);
  return "@" + (found?.handle ?? (label || id).replace(/^@/, ""));
}

/** Whether the acting person is in the user group. */
export const inGroup = (id) => Boolean(state.world?.groups.find((each) => each.id === id)?.members.includes(state.who));

/** The title of a conversation: #name, or the other person's name. */
export function conversationTitle(id) {
  const found = channel(id);
  if (!found) return id;
  return found.is_im ? personName(found.user) : found.name;
}

const TINTS = ["#5b5bd6", "#0b7a6d", "#b5457f", "#a95510", "#2a73ab", "#66711c", "#8e4ec6", "#a8433b", "#3d6b35", "#7a5c99"];

/** The same colour for the same name everywhere, in Slack and in GitLab. */
function tint(name) {
  let sum = 7;
  for (const letter of name) sum = (sum * 4 + letter.charCodeAt(0)) % 10_007;
  return TINTS[sum % TINTS.length];
}

export const initials = (name = "?") =>
  name.split(/[\s._-]+/).filter(Boolean).slice(0, 2).map((word) => word[0].toUpperCase()).join("");

/** A square with initials; decoration, since the name always stands beside it. */
export function avatar(name = "?", kind = "") {
  return html`<span class="avatar ${kind}" aria-hidden="true" .style=${`--tint: ${tint(name)}`}>${initials(name)}</span>`;
}
