// The frame of the page: what is shown (Slack or GitLab), who acts, the time, the director's panel.
import { html, nothing } from "/lit/lit-html.js";
import { change, state } from "./store.js";
import { icon } from "./icons.js";
import { go } from "./route.js";
import { actAs, cast } from "./world.js";
import { avatar } from "../chat/names.js";
import { workspace } from "../chat/workspace.js";
import { confirmDialog } from "../modal/confirm.js";
import { tracker } from "../tracker/tracker.js";
import { directorButton, directorPanel } from "../director/panel.js";
import { sandboxTime } from "../director/clock.js";

export function frame() {
  if (!state.world) return html`<p class="starting" role="status">Opening the sandbox…</p>`;
  const { tab } = state.route;
  return html`${topBar(tab)}
    <div class="stage">
      <main class="scene">${tab === "tracker" ? tracker() : workspace()}</main>
      ${directorPanel()}
    </div>
    ${confirmDialog()} ${notice()}`;
}

const topBar = (tab) => html`<header class="top-bar">
  <span class="brand"><span class="brand-mark" aria-hidden="true"></span>Sandbox</span>
  <nav class="tabs" aria-label="Pretend services">
    ${place("chat", tab, "chat", "Slack")} ${place("tracker", tab, "issue", "GitLab")}
  </nav>
  ${state.offline ? html`<span class="offline" role="status">${icon("warning")} The sandbox does not answer. Trying again…</span>` : nothing}
  <span class="top-space"></span>
  <span class="top-clock" title="The sandbox's time">${icon("clock")}${sandboxTime()}</span>
  ${switcher()}
  ${directorButton()}
</header>`;

const place = (name, tab, symbol, label) => html`<button
  type="button"
  aria-current=${tab === name ? "page" : nothing}
  @click=${() => go({ tab: name, issue: null })}
>${icon(symbol)}${label}</button>`;

function switcher() {
  const me = state.world.me;
  return html`<label class="switcher" title=${`${me.part}: ${me.rights} Open a second window to be somebody else there.`}>
    ${avatar(me.name, "small")}
    <span class="hidden">Acting as</span>
    <select @change=${(event) => actAs(event.target.value)}>
      ${cast().map((each) => html`<option value=${each.id} .selected=${each.id === state.who}>
        ${each.name} · ${each.part}
      </option>`)}
    </select>
    ${icon("down")}
  </label>`;
}

function notice() {
  const shown = state.notice;
  return html`<div class="notices" role="status" aria-live="polite">
    ${shown
      ? html`<div class="notice ${shown.tone}">
          <span>${shown.text}</span>
          <button type="button" aria-label="Dismiss" @click=${() => change({ notice: null })}>${icon("close")}</button>
        </div>`
      : nothing}
  </div>`;
}
