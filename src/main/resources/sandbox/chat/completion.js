// What the composer offers while typing: the app's slash commands, people and groups after @, channels after #,
// emoji after a colon and two letters.
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { html } from "/lit/lit-html.js";
import { matching } from "./emoji.js";
import { avatar, reachable } from "./names.js";
import { face } from "./presence.js";

const MOST = 8;

export function suggestions(draft, commandsToo) {
  const before = draft.text.slice(0, draft.caret);
  if (commandsToo && /^\/\S*$/.test(before)) return commands(before);
  if (commandsToo && /^\/\S+\s/.test(before)) return usage(before);
  const colon = before.match(/(?:^|\s):([a-z0-9_+-]{2,})$/i);
  if (colon) return signs(colon[1], before.length - colon[1].length - 1);
  const mark = before.match(/(?:^|[\s(])([@#])([\w.-]*)$/);
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

const symbol = (name) => html`<span class="offer-icon">${icon(name)}</span>`;

const EVERYBODY = [
  { handle: "here", note: "Notify everyone here who is active" },
  { handle: "channel", note: "Notify everyone in this channel" },
];

/** People and groups whose name begins so come before those that only contain it. */
function people(query, from_at) {
  const offer = (handle, look) => ({ ...look, insert: `@${handle} `, from_at });
  const begins = (name) => Number(name.toLowerCase().startsWith(query));
  const persons = reachable()
    .filter((each) => `${each.name} ${each.handle}`.toLowerCase().includes(query))
    .sort((a, b) => begins(b.name) - begins(a.name))
    .map((each) => offer(each.handle, { face: face(each, "tiny"), label: each.name, note: each.title || `@${each.handle}` }));
  const groups = state.world.groups
    .filter((each) => each.handle.includes(query))
    .map((each) => offer(each.handle, { face: symbol("people"), label: `@${each.handle}`, note: each.name }));
  const all = EVERYBODY.filter((each) => each.handle.startsWith(query)).map((each) =>
    offer(each.handle, { face: symbol("bell"), label: `@${each.handle}`, note: each.note }));
  return query ? [...groups, ...persons, ...all].slice(0, MOST) : [...persons.slice(0, MOST - 3), ...groups, ...all];
}

const rooms = (query, from_at) =>
  state.world.channels
    .filter((each) => !each.is_im && each.name.includes(query))
    .map((each) => ({ face: symbol(each.is_private ? "lock" : "hash"), label: each.name, note: each.topic, insert: `#${each.name} `, from_at }));

const signs = (query, from_at) =>
  matching(query)
    .slice(0, MOST)
    .map((each) => ({ face: html`<span class="offer-icon">${each.sign}</span>`, label: `:${each.name}:`, insert: `:${each.name}: `, from_at }));
