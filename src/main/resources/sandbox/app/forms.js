// What people typed and chose on each surface (a view or a message), kept apart from the blocks so that an update of
// the blocks loses nothing where block_id, action_id and the kind of element stay (Slack: views.update).
import { repaint } from "./store.js";

const surfaces = new Map(); // what was typed in this window
const known = new Map(); // what the pretend Slack had when it was last read, in the form of state.values
let heard = () => {};

const key = (block, element) => `${block.block_id}\u0000${element.action_id}\u0000${element.type}`;

const FIELD = {
  plain_text_input: ["value", (e) => e.initial_value ?? null],
  number_input: ["value", (e) => e.initial_value ?? null],
  email_text_input: ["value", (e) => e.initial_value ?? null],
  rich_text_input: ["rich_text_value", (e) => e.initial_value ?? null],
  file_input: ["files", () => []],
  url_text_input: ["value", (e) => e.initial_value ?? null],
  datepicker: ["selected_date", (e) => e.initial_date ?? null],
  timepicker: ["selected_time", (e) => e.initial_time ?? null],
  datetimepicker: ["selected_date_time", (e) => e.initial_date_time ?? null],
  checkboxes: ["selected_options", (e) => e.initial_options ?? []],
  radio_buttons: ["selected_option", (e) => e.initial_option ?? null],
  static_select: ["selected_option", (e) => e.initial_option ?? null],
  external_select: ["selected_option", (e) => e.initial_option ?? null],
  users_select: ["selected_user", (e) => e.initial_user ?? null],
  conversations_select: ["selected_conversation", (e) => e.initial_conversation ?? null],
  channels_select: ["selected_channel", (e) => e.initial_channel ?? null],
  multi_static_select: ["selected_options", (e) => e.initial_options ?? []],
  multi_external_select: ["selected_options", (e) => e.initial_options ?? []],
  multi_users_select: ["selected_users", (e) => e.initial_users ?? []],
  multi_conversations_select: ["selected_conversations", (e) => e.initial_conversations ?? []],
  multi_channels_select: ["selected_channels", (e) => e.initial_channels ?? []],
};

/** The name under which Slack reports the element's value, or undefined for elements without state. */
export const fieldOf = (element) => FIELD[element.type]?.[0];

export function valueOf(surface, block, element) {
  const kept = surfaces.get(surface)?.get(key(block, element));
  if (kept !== undefined) return kept;
  const there = known.get(surface)?.[block.block_id]?.[element.action_id];
  return there?.type === element.type ? there[fieldOf(element)] : FIELD[element.type]?.[1](element);
}

export function setValue(surface, block, element, value) {
  if (!surfaces.has(surface)) surfaces.set(surface, new Map());
  surfaces.get(surface).set(key(block, element), value);
  heard(surface);
  repaint();
}

/** The one listener hears the name of each surface that somebody changes. */
export const onTyped = (listener) => (heard = listener);

/** What the pretend Slack keeps of a surface; what was typed here goes before it. */
export const know = (surface, values) => known.set(surface, values);

function forget(surface) {
  surfaces.delete(surface);
  known.delete(surface);
}

/** The views there are; all other views are forgotten, since their ids come back after a reset. */
export function knowViews(views) {
  const there = new Map(views.map((view) => [`view:${view.id}`, view.state.values]));
  for (const surface of [...surfaces.keys(), ...known.keys()])
    if (surface.startsWith("view:") && !there.has(surface)) forget(surface);
  there.forEach((values, surface) => known.set(surface, values));
}

/** Slack's state.values of the blocks as they stand. */
export function stateOf(surface, blocks) {
  const values = {};
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const field = fieldOf(element);
      if (!field) continue;
      values[block.block_id] ??= {};
      values[block.block_id][element.action_id] = { type: element.type, [field]: blankAsNull(valueOf(surface, block, element)) };
    }
  }
  return { values };
}

const blankAsNull = (value) => (value === "" ? null : value);

function elementsOf(block) {
  if (block.type === "input") return [block.element];
  if (block.type === "actions") return block.elements;
  return block.accessory ? [block.accessory] : [];
}
