// Which conversation is open, and which have something new: kept per person in this browser.
import { state } from "../app/store.js";

const key = (channel) => `sandbox.read.${state.who}.${channel}`;

/** The open conversation: the one in the address, else the first channel the person is in. */
export function current() {
  const { channel, tab } = state.route;
  if (tab !== "chat") return null;
  const known = state.world?.channels ?? [];
  const open = known.find((each) => each.id === channel || each.channel === channel);
  if (open) return open.id;
  return (known.find((each) => each.is_member && !each.is_im) ?? known[0])?.id ?? null;
}

let visit = { key: null, first: null };

/** The first message that was new when this conversation was opened; null when none was. */
export function newFrom(channel, messages) {
  if (visit.key === key(channel)) return visit.first;
  const seen = seenIn(channel);
  const first = messages.find((each) => each.ts > seen && each.user !== state.who && !each.ephemeral)?.ts ?? null;
  visit = { key: key(channel), first };
  return first;
}

export function markRead(channel, ts) {
  if (document.hidden) return;
  if (ts && ts > (localStorage.getItem(key(channel)) ?? "")) localStorage.setItem(key(channel), ts);
}

/** What this person has seen there; what was there before the first look counts as seen. */
function seenIn(channel) {
  const seen = localStorage.getItem(key(channel));
  if (seen !== null) return seen;
  localStorage.setItem(key(channel), state.world.started ?? "0");
  return seenIn(channel);
}

/** New since this person last looked. */
export const isUnread = (channel) => Boolean(channel.latest) && channel.latest > seenIn(channel.id) && channel.latest_user !== state.who;

/** How many new messages call this person: mentions, and everything in direct messages. */
export function callsFor(channel) {
  const seen = seenIn(channel.id);
  return (channel.mentions ?? []).filter((ts) => ts > seen).length;
}
