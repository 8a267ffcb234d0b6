// What a person does on the Slack side, sent to the pretend Slack, which tells the app as Slack would.
import { state, tell } from "../app/store.js";
import { base64, post } from "../app/http.js";
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

/** Sends a message; files are uploaded first, as a client does. False when it was refused. */
export async function say(channel, { text, thread, broadcast, files = [] }) {
  const ids = [];
  for (const file of files) {
    const kept = await act("upload", { name: file.name, content: await base64(file) });
    if (!kept) return false;
    ids.push(kept.id);
  }
  const sent = await act("say", { channel: channel.id, text, broadcast, files: ids, ...(thread ? { thread_ts: thread } : {}) });
  await readMessages(channel.id);
  return Boolean(sent);
}

export async function edit(channel, message, text) {
  const done = await act("edit", { channel: channel.id, ts: message.ts, text });
  await readMessages(channel.id);
  return Boolean(done);
}

export async function remove(channel, message) {
  await act("delete", { channel: channel.id, ts: message.ts });
  await readMessages(channel.id);
}

/** Adds the reaction, or takes it back. */
export async function react(channel, message, name) {
  await act("react", { channel: channel.id, ts: message.ts, name });
  await readMessages(channel.id);
}

/** Opens the direct messages with somebody. */
export async function writeTo(person) {
  const answer = await act("direct", { person });
  await readWorld();
  if (answer) go({ tab: "chat", channel: answer.channel, thread: null });
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

/** The address of a message as Slack gives it (Slack: chat.getPermalink). */
function permalink(channel, message) {
  const link = `${state.world.team.url}archives/${channel}/p${message.ts.replace(".", "")}`;
  const reply = message.thread_ts && message.thread_ts !== message.ts;
  return reply ? `${link}?thread_ts=${message.thread_ts}&cid=${channel}` : link;
}

export async function copyLink(channel, message) {
  const link = permalink(channel.channel ?? channel.id, message);
  await navigator.clipboard?.writeText(link).catch(() => null);
  tell(`Link copied: ${link}`);
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
