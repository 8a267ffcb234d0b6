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

export function markRead(channel, ts) {
  if (ts && ts > (localStorage.getItem(key(channel)) ?? "")) localStorage.setItem(key(channel), ts);
}

/** New since this person last looked; what was there before the first look counts as seen. */
export function isUnread(channel) {
  const seen = localStorage.getItem(key(channel.id));
  if (seen === null) {
    localStorage.setItem(key(channel.id), state.world.started ?? channel.latest ?? "0");
    return isUnread(channel);
  }
  return Boolean(channel.latest) && channel.latest > seen && channel.latest_user !== state.who;
}
