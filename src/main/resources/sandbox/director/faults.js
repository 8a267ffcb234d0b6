// Faults that can be put on the wires, and those that wait for their call.
import { html, nothing } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";
import { order } from "./data.js";

const READY = [
  ["GitLab is down", { side: "GITLAB", effect: "SERVER_ERROR", status: 503, times: 1000 }],
  ["GitLab is slow (2 s)", { side: "GITLAB", effect: "LATENCY", millis: 2000, times: 20 }],
  ["GitLab answers 429 five times", { side: "GITLAB", effect: "TOO_MANY", seconds: 5, times: 5 }],
  ["The next issue's answer is lost", { side: "GITLAB", path: "^POST .*/issues(\\?|$)", effect: "DROP_AFTER", times: 1 }],
  ["Slack answers 429 three times", { side: "SLACK", effect: "TOO_MANY", seconds: 2, times: 3 }],
  ["The next posted message's answer is lost", { side: "SLACK", path: "chat.postMessage", effect: "DROP_AFTER", times: 1 }],
  ["The next delivery comes twice", { side: "DELIVERY", effect: "TWICE", times: 1 }],
  ["The next delivery never arrives", { side: "DELIVERY", effect: "DROP_BEFORE", times: 1 }],
  ["The next delivery comes after the one behind it", { side: "DELIVERY", effect: "REORDER", times: 1 }],
];

export const faultLevers = () => html`<section class="lever" aria-label="Faults">
  <h2>Faults</h2>
  ${waiting()}
  <div class="lever-stack">
    ${READY.map(([label, fault]) => html`<button type="button" class="button" @click=${() => order("faults", fault, `${label}: armed.`)}>${label}</button>`)}
  </div>
</section>`;

function waiting() {
  const { faults } = state.director;
  if (!faults?.length) return html`<p class="quiet">All wires are sound.</p>`;
  return html`<ul class="faults">
      ${faults.map((each) => html`<li>${icon("warning")}<span><strong>${each.side}</strong> ${each.effect}${each.path ? html` on <code class="code">${each.path}</code>` : nothing}, ${each.times === 1 ? "once" : `${each.times} times`}</span></li>`)}
    </ul>
    <button type="button" class="button danger" @click=${() => order("faults/clear", {}, "All wires are sound again.")}>Clear all faults</button>`;
}
