// The director's panel: what goes over the wires, and the levers that move the sandbox.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { clockLevers } from "./clock.js";
import { direct, readTraffic } from "./data.js";
import { faultLevers } from "./faults.js";
import { sceneLevers } from "./scene.js";
import { traffic } from "./traffic.js";

export function toggleDirector() {
  direct({ open: !state.director.open });
  readTraffic();
}

const PANES = { traffic: ["Traffic", traffic], levers: ["Levers", levers] };

export function directorPanel() {
  const { open, pane } = state.director;
  if (!open) return nothing;
  return html`<aside class="director" id="director" aria-label="Director">
    <header class="director-head">
      <div class="segments" role="group" aria-label="Director's view">
        ${Object.entries(PANES).map(([name, [title]]) => html`<button type="button" aria-pressed=${pane === name} @click=${() => direct({ pane: name })}>${title}</button>`)}
      </div>
      <button type="button" class="icon-button" aria-label="Close director's panel" @click=${toggleDirector}>${icon("close")}</button>
    </header>
    <div class="director-body">${PANES[pane][1]()}</div>
  </aside>`;
}

function levers() {
  return html`${clockLevers()} ${faultLevers()} ${sceneLevers()}`;
}
