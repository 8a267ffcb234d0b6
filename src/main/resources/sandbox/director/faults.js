// Faults that can be put on the wires, and those that wait for their call.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { order } from "./data.js";

const WIRES = [
  ["GitLab", "GITLAB", [
    ["GitLab is slow (2 s)", { effect: "LATENCY", millis: 2000, times: 20 }],
    ["GitLab is down", { effect: "SERVER_ERROR", status: 503, times: 1000 }],
    ["GitLab answers 429 five times", { effect: "TOO_MANY", seconds: 5, times: 5 }],
    ["The next issue's answer is lost", { path: "^POST .*/issues(\\?|$)", effect: "DROP_AFTER" }],
  ]],
  ["Slack", "SLACK", [
    ["Slack answers 429 three times", { effect: "TOO_MANY", seconds: 2, times: 3 }],
    ["The next posted message's answer is lost", { path: "chat.postMessage", effect: "DROP_AFTER" }],
  ]],
  ["Delivery", "DELIVERY", [
    ["The next three deliveries come 2 s late", { effect: "LATENCY", millis: 2000, times: 3 }],
    ["The next delivery comes twice", { effect: "TWICE" }],
    ["The next delivery comes after the one behind it", { effect: "REORDER" }],
    ["The next delivery never arrives", { effect: "DROP_BEFORE" }],
  ]],
];

const NAMES = Object.fromEntries(WIRES.map(([name, side]) => [side, name]));

export const faultLevers = () => html`<section class="lever" aria-label="Faults">
  <h2>Faults</h2>
  <div role="status">${waiting()}</div>
  ${WIRES.map(([name, side, faults]) => html`<h3>${name}</h3>
    <div class="lever-stack">${faults.map(([label, fault]) => arm(label, { side, ...fault }))}</div>`)}
</section>`;

const arm = (label, fault) => html`<button type="button" class="button" @click=${() => order("faults", fault, `${label}: armed.`)}>${label}</button>`;

function waiting() {
  const { faults } = state.director;
  if (!faults?.length) return html`<p class="quiet">All wires are sound.</p>`;
  return html`<ul class="faults" aria-label="Waiting faults">${faults.map(row)}</ul>
    <button type="button" class="button danger" @click=${() => order("faults/clear", {}, "All wires are sound again.")}>Clear all faults</button>`;
}

const row = (each) => html`<li>${icon("warning")}<span><strong>${NAMES[each.side]}</strong> ${each.effect}${each.path ? html` on <code class="code">${each.path}</code>` : nothing}, ${each.times} left</span></li>`;
