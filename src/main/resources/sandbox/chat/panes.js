// The pane at the right that is no thread: members of the channel, people of the workspace, what the app may do.
import { html, nothing } from "/lit/lit-html.js";
import { change, state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { writeTo } from "./acts.js";
import { conversationTitle, person, reachable } from "./names.js";
import { face, presenceOf, statusOf } from "./presence.js";

export const togglePane = (name) => change({ pane: state.pane === name ? null : name, route: { ...state.route, thread: null } });

const close = () => change({ pane: null });

export function sidePane(channel) {
  const shown = PANES[state.pane]?.(channel);
  if (!shown) return nothing;
  return html`<aside class="thread" aria-label=${shown.title} @keydown=${(event) => event.key === "Escape" && close()}>
    <header class="thread-head">
      <h2>${shown.title} <span class="quiet">${shown.note}</span></h2>
      <button type="button" class="icon-button" aria-label=${`Close ${shown.title.toLowerCase()}`} @click=${close}>${icon("close")}</button>
    </header>
    <div class="pane-body" tabindex="0" role="region" aria-label=${shown.title}>${shown.body}</div>
  </aside>`;
}

const PANES = {
  members: (channel) =>
    channel?.member_ids && !channel.is_im && { title: "Members", note: `#${conversationTitle(channel.id)}`, body: people(channel.member_ids.map(person)) },
  people: () => ({ title: "People", note: state.world.team.name, body: people(reachable()) }),
  app: () => ({ title: "App", note: state.world.app.name, body: rights(state.world.app) }),
};

const people = (all) => html`<ul class="people">${all.filter(Boolean).map(personRow)}</ul>`;

const personRow = (each) => html`<li class="person">
  ${face(each)}
  <div class="person-words">
    <span><strong>${each.name}</strong> ${statusOf(each)} ${mark(each)}</span>
    <span class="quiet">${[each.title, each.is_bot ? "" : presenceOf(each), each.status_text].filter(Boolean).join(" · ")}</span>
    ${each.rights ? html`<span class="rights">${each.rights}</span>` : nothing}
    ${each.is_bot ? nothing : html`<span class="person-acts">
      ${each.id === state.who ? nothing : html`<button type="button" class="plain-link" aria-label=${`Message ${each.name}`} @click=${() => writeTo(each.id)}>Message</button>`}
      ${each.id === state.who ? html`<span class="quiet">That is you</span>` : html`<a href=${`/?as=${each.id}`} target="_blank" rel="noopener">Open a window as ${each.name.split(" ")[0]}</a>`}
    </span>`}
  </div>
</li>`;

const mark = (each) => html`<span class="app-mark">${each.is_bot ? "App" : each.part}</span>`;

const WHAT = {
  commands: "Offer its slash commands and shortcuts",
  "chat:write": "Write where it was added, and change what it wrote",
  "im:write": "Begin direct messages with people",
  "im:history": "Read its own direct messages",
  "channels:read": "See public channels and who is in them",
  "groups:read": "See private channels it was added to",
  "channels:history": "Read messages in public channels it is in",
  "groups:history": "Read messages in private channels it is in",
  "users:read": "See people's names, titles and time zones",
  "users:read.email": "See people's e-mail addresses",
  "usergroups:read": "See user groups and who is in them",
  "reactions:read": "See reactions",
  "reactions:write": "Add and remove reactions",
  "files:read": "Read files in conversations it is in",
  "files:write": "Upload and delete its own files",
  "links:read": "Hear of links to its domains",
  "links:write": "Show previews of links to its domains",
};

const rights = (app) => html`<div class="about">
  <p>${app.description}</p>
  <h3>What it may do</h3>
  <ul class="scopes">${app.scopes.map((scope) => html`<li><span>${WHAT[scope] ?? scope}</span> <code class="code">${scope}</code></li>`)}</ul>
  <h3>Where it is</h3>
  <ul class="scopes">${state.world.channels.filter((each) => !each.is_im && each.has_app).map((each) => html`<li>#${each.name}</li>`)}</ul>
</div>`;
