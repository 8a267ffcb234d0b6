// What the acting person sees of the pretend Slack, and who that person is in this window.
import { change, state } from "./store.js";
import { knowViews } from "./forms.js";
import { get } from "./http.js";
import { readTracker } from "../tracker/data.js";
import { current } from "../chat/unread.js";

const KEY = "sandbox.person";

/** The person named in the address (?as=…), else the one this window last used. */
export function rememberedPerson() {
  return new URLSearchParams(location.search).get("as") ?? sessionStorage.getItem(KEY) ?? "";
}

export async function actAs(id) {
  change({ who: id, messages: {}, viewErrors: {}, busyView: null });
  await readWorld();
  if (state.who) sessionStorage.setItem(KEY, state.who);
  nameInAddress();
  await readTracker();
}

/** An address that names a person keeps naming the one who acts, so that loading it again changes nothing. */
function nameInAddress() {
  const address = new URL(location.href);
  if (!address.searchParams.has("as")) return;
  address.searchParams.set("as", state.who);
  history.replaceState(null, "", address);
}

export async function readWorld() {
  const asked = state.who ?? "";
  const world = await get(`/page/slack?as=${encodeURIComponent(asked)}`);
  if (asked !== (state.who ?? "")) return;
  world.readAt = performance.now();
  knowViews([...world.views, ...(world.app.home ? [world.app.home] : [])]);
  change({ world, who: world.me.id });
  const open = current();
  change({ messages: { [open]: state.messages[open] } });
  await readMessages(open);
}

export async function readMessages(channel) {
  if (!channel) return;
  const asked = state.who;
  const answer = await get(`/page/messages?as=${asked}&channel=${channel}`);
  if (asked === state.who) change({ messages: { ...state.messages, [channel]: answer.messages } });
}

/** People who can act, in the order of the sandbox's cast. */
export const cast = () => state.world?.people.filter((each) => !each.is_bot && !each.deleted) ?? [];
