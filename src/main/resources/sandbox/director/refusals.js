// What Slack and GitLab refused the app: each is a mistake of the app, or something it must be able to live with.
import { html, nothing } from "/lit/lit-html.js";
import { repeat } from "/lit/directives/repeat.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { direct, order, pick, show } from "./data.js";

export function refusals() {
  const { refused = [] } = state.director;
  if (!refused.length) return html`<p class="empty">Neither Slack nor GitLab has refused the app anything.</p>`;
  return html`<div class="traffic-tools">
      <p class="quiet">What the app asked for and did not get, newest first. Faults are not in it.</p>
      <button type="button" class="button" @click=${() => order("traffic/clear", {})}>Clear</button>
    </div>
    <ul class="refusals" aria-label="Refusals">${repeat(refused, (each) => each.number, row)}</ul>`;
}

const row = (each) => html`<li class="refusal">
  <h3>${icon("warning")}<span>${each.service}: <code>${each.error}</code></span></h3>
  ${each.message ? html`<p class="refusal-message">${each.message}</p>` : nothing}
  <dl>
    <dt>Asked</dt>
    <dd><code>${each.asked}</code></dd>
    <dt>Described in</dt>
    <dd>${each.documented} · <a href=${each.link} target="_blank" rel="noopener noreferrer">${each.service}’s documentation</a></dd>
  </dl>
  <button type="button" class="button" @click=${() => inTraffic(each.number)}>Show the exchange</button>
</li>`;

function inTraffic(number) {
  direct({ filter: { side: "", refused: "", text: "" } });
  show("traffic");
  pick(number);
}
