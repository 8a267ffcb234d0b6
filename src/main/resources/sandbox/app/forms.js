// What people typed and chose on each surface (a view or a message), kept apart from the blocks so that an update of
// the blocks loses nothing where block_id, action_id and the kind of element stay (Slack: views.update).
import { repaint } from "./store.js";

const surfaces = new Map();

const key = (block, element) => `${block.block_id}\u0000${element.action_id}\u0000${element.type}`;

const FIELD = {
  plain_text_input: ["value", (e) => e.initial_value ?? null],
  number_input: ["value", (e) => e.initial_value ?? null],
  email_text_input: ["value", (e) => e.initial_value ?? null],
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
  return kept === undefined ? FIELD[element.type]?.[1](element) : kept;
}

export function setValue(surface, block, element, value) {
  if (!surfaces.has(surface)) surfaces.set(surface, new Map());
  surfaces.get(surface).set(key(block, element), value);
  repaint();
}

export const forget = (surface) => surfaces.delete(surface);

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

/** The fields a person still has to fill, by block id (Slack: "Please complete this required field"). */
export function missing(surface, blocks) {
  const errors = {};
  for (const block of blocks) {
    if (block.type !== "input") continue;
    const problem = problemOf(block, valueOf(surface, block, block.element));
    if (problem) errors[block.block_id] = problem;
  }
  return errors;
}

function problemOf(block, value) {
  const { type, max_length: longest, min_length: shortest } = block.element;
  const empty = value === null || value === undefined || value.length === 0 || (typeof value === "string" && !value.trim());
  if (empty) return block.optional ? null : "Please complete this required field.";
  if (longest && value.length > longest) return `Please use at most ${longest} characters.`;
  if (shortest && value.length < shortest) return `Please use at least ${shortest} characters.`;
  return WRONG[type]?.(value, block.element) ?? null;
}

const WRONG = {
  email_text_input: (v) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(v) ? null : "Please enter a valid email address."),
  url_text_input: (v) => (/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(v) ? null : "Please enter a valid URL."),
  number_input: (v, e) => wrongNumber(v, e),
};

function wrongNumber(text, element) {
  const number = Number(text);
  if (!Number.isFinite(number)) return "Please enter a number.";
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return "Please enter a whole number.";
  if (element.min_value !== undefined && number < Number(element.min_value)) return `Please enter ${element.min_value} or more.`;
  if (element.max_value !== undefined && number > Number(element.max_value)) return `Please enter ${element.max_value} or less.`;
  return null;
}
