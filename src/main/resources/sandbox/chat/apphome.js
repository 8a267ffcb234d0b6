// The app's own place: Home, Messages and About tabs.
import { html, nothing } from "/lit/lit-html.js";
import { change, state } from "../app/store.js";
import { blocks } from "../blocks/blocks.js";
import { actOnView } from "../modal/acts.js";
import { openHome, suggestFor } from "./acts.js";
import { composer } from "./composer.js";
import { messageList, titleOf } from "./conversation.js";
import { avatar } from "./names.js";

export function appHome(channel) {
  const { app } = state.world;
  const places = app.home_enabled ? ["home", "messages", "about"] : ["messages", "about"];
  const shown = places.includes(state.route.app) ? state.route.app : places[0];
  return html`<section class="conversation" aria-label=${titleOf(channel)}>
    <header class="conversation-head app-head">
      <h1>${avatar(app.name, "small app")}${app.name}<span class="app-mark">App</span></h1>
      <div class="app-tabs" role="tablist" aria-label=${app.name} @keydown=${turn}>
        ${places.map((place) => tab(place, shown))}
      </div>
    </header>
    <div class="app-place" role="tabpanel" id="app-place" aria-labelledby=${`app-tab-${shown}`}>${PLACES[shown](channel, app)}</div>
  </section>`;
}

function tab(place, shown) {
  const open = () => {
    change({ route: { ...state.route, app: place } });
    if (place === "home") openHome();
  };
  return html`<button
    type="button"
    role="tab"
    id=${`app-tab-${place}`}
    aria-selected=${place === shown}
    aria-controls="app-place"
    tabindex=${place === shown ? 0 : -1}
    @click=${open}
  >${place[0].toUpperCase() + place.slice(1)}</button>`;
}

function turn(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const tabs = [...event.currentTarget.querySelectorAll('[role="tab"]')];
  const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
  next.focus();
  next.click();
}

const PLACES = {
  home: (_, app) =>
    app.home
      ? html`<div class="app-home">${blocks(app.home.blocks, homeContext(app.home))}</div>`
      : html`<p class="empty">The app has not published a home yet.</p>`,
  messages: (channel) => html`${messageList(channel)} ${composer(channel)}`,
  about: (_, app) => html`<div class="app-home about">
    ${avatar(app.name, "large app")}
    <h2>${app.name}</h2>
    <p>${app.description}</p>
    <p class="quiet">${app.long_description}</p>
    ${app.commands.length
      ? html`<h3>Commands</h3>
          <dl>${app.commands.map((each) => html`<dt><code class="code">${each.command}</code> ${each.usage_hint}</dt><dd>${each.description}</dd>`)}</dl>`
      : nothing}
    ${app.shortcuts.length
      ? html`<h3>Shortcuts</h3>
          <dl>${app.shortcuts.map((each) => html`<dt>${each.name}</dt><dd>${each.description}</dd>`)}</dl>`
      : nothing}
  </div>`,
};

const homeContext = (view) => ({
  surface: `view:${view.id}`,
  act: (block, element, action) => actOnView(view, block, element, action),
  suggest: (block, element, query) => suggestFor({ view: view.id }, block, element, query),
});
