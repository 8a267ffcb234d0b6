// The select family: static, external, users, conversations and channels, each single or multiple, on one combobox.
import { html } from "/lit/lit-html.js";
import "./combobox.js";
import { fieldOf, setValue, valueOf } from "../app/forms.js";
import { state } from "../app/store.js";
import { conversationTitle, personName } from "../chat/names.js";
import { confirmed } from "../modal/confirm.js";

export function select(element, block, ctx, naming) {
  const source = SOURCES[element.type.replace(/^multi_/, "")];
  const many = element.type.startsWith("multi_");
  const value = valueOf(ctx.surface, block, element);
  const chosen = (many ? (value ?? []) : value ? [value] : []).map(source.show);
  const decided = (rows) => {
    const next = many ? rows.map((row) => row.raw) : (rows[0]?.raw ?? null);
    confirmed(element.confirm, () => {
      setValue(ctx.surface, block, element, next);
      if (block.type !== "input" || block.dispatch_action) ctx.act(block, element, { [fieldOf(element)]: next });
    });
  };
  return html`<sandbox-combobox
    .setup=${{
      chosen,
      many,
      most: element.max_selected_items ?? Infinity,
      placeholder: element.placeholder?.text ?? (many ? "Select options" : "Select an option"),
      naming,
      clearable: block.type === "input" && block.optional === true,
      busy: ctx.busy,
      focus: element.focus_on_load === true,
      decided,
      load: (query) => source.load(element, query, () => ctx.suggest(block, element, query)),
      least: element.type.endsWith("external_select") ? (element.min_query_length ?? 3) : 0,
      external: element.type.endsWith("external_select"),
    }}
  ></sandbox-combobox>`;
}

const optionRow = (option) => ({
  id: option.value,
  text: option.text.text,
  note: option.description?.text,
  raw: option,
});

const personRow = (id) => ({ id, text: personName(id), raw: id });
const channelRow = (id) => ({ id, text: conversationTitle(id), raw: id });

const matching = (rows, query) => {
  const words = query.trim().toLowerCase();
  return words ? rows.filter((row) => `${row.text} ${row.note ?? ""}`.toLowerCase().includes(words)) : rows;
};

const flat = (rows) => [{ label: null, rows }];

function groups(answer, query) {
  const all = answer.option_groups
    ? answer.option_groups.map((group) => ({ label: group.label.text, rows: group.options.map(optionRow) }))
    : flat((answer.options ?? []).map(optionRow));
  return all.map((group) => ({ ...group, rows: matching(group.rows, query) })).filter((group) => group.rows.length);
}

function fine(answer) {
  if (answer.trouble) throw new Error(answer.trouble);
  return answer;
}

const people = () => state.world.people.filter((each) => !each.is_bot && !each.deleted).map((each) => personRow(each.id));
const rooms = (wanted) => state.world.channels.filter(wanted).map((each) => channelRow(each.id));

const KINDS = { im: (c) => c.is_im, private: (c) => c.is_private, public: (c) => !c.is_im && !c.is_private };

/** The conversations an element's filter lets through (Slack: conversations_select, filter). */
const filtered = (element) => (channel) =>
  (element.filter?.include ?? Object.keys(KINDS)).some((kind) => KINDS[kind]?.(channel)) &&
  !(element.filter?.exclude_bot_users && channel.id === "APP");

const SOURCES = {
  static_select: { show: optionRow, load: async (element, query) => groups(element, query) },
  external_select: { show: optionRow, load: async (_, __, ask) => groups(fine(await ask()), "") },
  users_select: { show: personRow, load: async (_, query) => flat(matching(people(), query)) },
  channels_select: { show: channelRow, load: async (_, query) => flat(matching(rooms((c) => !c.is_im && !c.is_private), query)) },
  conversations_select: { show: channelRow, load: async (element, query) => flat(matching(rooms(filtered(element)), query)) },
};
