// The director's panel: what goes over the wires, what was refused, and the levers that move the sandbox.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { clockLevers } from "./clock.js";
import { direct, readDirector, show } from "./data.js";
import { faultLevers } from "./faults.js";
import { refusals } from "./refusals.js";
import { sceneLevers } from "./scenes.js";
import { tierLever } from "./tier.js";
import { traffic } from "./traffic.js";

export function toggleDirector() {
  direct({ open: !state.director.open });
  readDirector();
}

/** Opens and closes the panel; the number tells at once that the app asked for something it may not have. */
export const directorButton = () => html`<button
  type="button"
  class="top-button"
  aria-expanded=${state.director.open}
  aria-controls="director"
  @click=${toggleDirector}
>${icon("film")}Director ${badge()}</button>`;

function badge() {
  const count = state.director.refusals ?? 0;
  if (!count) return nothing;
  return html`<span class="refused-badge" title="Refused by Slack or GitLab">${count}<span class="hidden"> refused</span></span>`;
}

const PANES = { traffic: ["Traffic", traffic], refusals: ["Refusals", refusals], levers: ["Levers", levers] };

export function directorPanel() {
  const { open, pane } = state.director;
  if (!open) return nothing;
  return html`<aside class="director" id="director" aria-label="Director">
    <header class="director-head">
      <div class="segments" role="group" aria-label="Director's view">
        ${Object.entries(PANES).map(([name, [title]]) => html`<button type="button" aria-pressed=${pane === name} @click=${() => show(name)}>${title} ${name === "refusals" ? badge() : nothing}</button>`)}
      </div>
      <button type="button" class="icon-button" aria-label="Close director's panel" @click=${toggleDirector}>${icon("close")}</button>
    </header>
    <div class="director-body">${PANES[pane][1]()}</div>
  </aside>`;
}

function levers() {
  return html`${sceneLevers()} ${clockLevers()} ${faultLevers()} ${tierLever()}`;
}
