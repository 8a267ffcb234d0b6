// Markdown as GitLab renders it, read once for each text.
import { state } from "../app/store.js";
import { write } from "./api.js";

const drawn = new Map();

const keyOf = (path, text) => `${path}\u0000${text}`;

/** The HTML of a Markdown text; undefined until it has been read. */
export const htmlOf = (text) => drawn.get(keyOf(state.tracker.path, text ?? ""));

export async function readDrawn(path, texts) {
  const missing = [...new Set(texts)].filter((text) => text && !drawn.has(keyOf(path, text)));
  await Promise.all(missing.map(async (text) => {
    const { html } = await write("POST", "/markdown", { text, gfm: true, project: path });
    drawn.set(keyOf(path, text), html);
  }));
}
