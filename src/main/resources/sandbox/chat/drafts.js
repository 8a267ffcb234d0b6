// What people began to write, for each conversation and thread; kept in this window over a reload, files excepted.
import { state } from "../app/store.js";

const drafts = new Map();

const keyOf = (channel, thread) => `sandbox.draft.${state.who}:${channel.id}:${thread ?? ""}`;

export function draftOf(channel, thread) {
  const key = keyOf(channel, thread);
  if (!drafts.has(key)) drafts.set(key, { key, text: sessionStorage.getItem(key) ?? "", ...blank() });
  return drafts.get(key);
}

const blank = () => ({ at: 0, caret: 0, hidden: false, files: [], broadcast: false });

export const isEmpty = (draft) => !draft.text.trim() && !draft.files.length;

export function keep(draft) {
  if (draft.text) sessionStorage.setItem(draft.key, draft.text);
  else sessionStorage.removeItem(draft.key);
}

/** Empties the draft and gives what it held. */
export function taken(draft) {
  const { text, files, broadcast } = draft;
  Object.assign(draft, { text: "" }, blank());
  keep(draft);
  return { text: text.trim(), files, broadcast };
}

export const hasDraft = (channel) => !isEmpty(draftOf(channel));
