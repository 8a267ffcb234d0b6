// What a person does on the Slack side, sent to the pretend Slack, which tells the app as Slack would.
import { state, tell } from "../app/store.js";
import { post } from "../app/http.js";
import { go } from "../app/route.js";
import { readMessages, readWorld } from "../app/world.js";

/** One act of the acting person; a refusal is told where they look, and null comes back. */
export async function act(kind, details = {}) {
  try {
    const answer = await post(`/page/${kind}`, { as: state.who, ...details });
    if (answer?.trouble) tell(answer.trouble, "bad");
    return answer;
  } catch (problem) {
    tell(problem.message, "bad");
    return null;
  }
}

export async function say(channel, text, thread) {
  await act("say", { channel: channel.id, text, ...(thread ? { thread_ts: thread } : {}) });
  await readMessages(channel.id);
}

export async function command(channel, text) {
  await act("command", { channel: channel.id, text });
  await readWorld();
}

export async function addApp(channel) {
  await act("add-app", { channel });
  await readWorld();
}

export async function joinChannel(channel) {
  await act("join", { channel });
  await readWorld();
}

export async function messageShortcut(shortcut, channel, message) {
  await act("message-shortcut", { callback_id: shortcut.callback_id, channel: channel.id, ts: message.ts });
  await readWorld();
}

export async function globalShortcut(shortcut) {
  await act("global-shortcut", { callback_id: shortcut.callback_id });
  await readWorld();
}

export async function openHome() {
  await act("open-home");
  await readWorld();
}

export async function copyLink(channel, message) {
  const link = `${location.origin}/archives/${channel.channel ?? channel.id}/p${message.ts.replace(".", "")}`;
  await navigator.clipboard?.writeText(link).catch(() => null);
  go({ channel: channel.id, focus: message.ts });
  tell(`Link to the message: ${link}`);
}

export const touched = (block, element) => ({ block_id: block.block_id, action_id: element.action_id });

export async function actOnMessage(channel, message, block, element, value) {
  await act("action", { channel: channel.id, ts: message.ts, ...touched(block, element), value });
  await readWorld();
}

/** Options of an external select; a failure is the caller's to show. */
export async function suggestFor(place, block, element, typed) {
  return post("/page/suggest", { as: state.who, ...place, ...touched(block, element), typed });
}
