// What the composer offers while typing: the app's slash commands, people and groups after @, channels after #.
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { html } from "/lit/lit-html.js";
import { avatar } from "./names.js";

export function suggestions(draft, commandsToo) {
  const before = draft.text.slice(0, draft.caret);
  if (commandsToo && /^\/\S*$/.test(before)) return commands(before);
  if (commandsToo && /^\/\S+\s/.test(before)) return usage(before);
  const mark = before.match(/(?:^|\s)([@#])([\w.-]*)$/);
  if (!mark) return [];
  return (mark[1] === "@" ? people : rooms)(mark[2].toLowerCase(), before.length - mark[2].length - 1);
}

const appFace = () => avatar(state.world.app.name, "tiny app");

const offerOf = (command, whole) => ({
  face: appFace(),
  label: command.command,
  usage: command.usage_hint,
  note: command.description,
  from: state.world.app.name,
  insert: `${command.command} `,
  from_at: 0,
  whole,
});

const commands = (before) =>
  state.world.app.commands.filter((each) => each.command.startsWith(before)).map((each) => offerOf(each, each.command === before));

/** While the words after a command are typed, its usage stays in sight; Enter then sends. */
function usage(before) {
  const name = before.split(/\s/)[0];
  return state.world.app.commands
    .filter((each) => each.command === name)
    .map((each) => ({ ...offerOf(each, true), insert: before }));
}

function people(query, from_at) {
  const persons = state.world.people
    .filter((each) => !each.deleted && `${each.name} ${each.handle}`.toLowerCase().includes(query))
    .map((each) => ({ face: avatar(each.name, each.is_bot ? "tiny app" : "tiny"), label: each.name, note: each.title || `@${each.handle}`, insert: `@${each.handle} `, from_at }));
  const groups = state.world.groups
    .filter((each) => each.handle.includes(query))
    .map((each) => ({ face: html`<span class="offer-icon">${icon("people")}</span>`, label: `@${each.handle}`, note: each.name, insert: `@${each.handle} `, from_at }));
  return [...persons, ...groups].slice(0, 8);
}

const rooms = (query, from_at) =>
  state.world.channels
    .filter((each) => !each.is_im && each.name.includes(query))
    .map((each) => ({ face: html`<span class="offer-icon">${icon(each.is_private ? "lock" : "hash")}</span>`, label: each.name, insert: `#${each.name} `, from_at }));
