// GitLab's tier: what its owner pays for.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { order } from "./data.js";

export const tierLever = () => html`<section class="lever" aria-label="GitLab’s tier">
  <h2>GitLab’s tier</h2>
  <div class="segments" role="group" aria-label="Tier">
    ${["free", "premium"].map((each) => html`<button
      type="button"
      aria-pressed=${state.director.tier === each}
      @click=${() => order("tier", { tier: each }, `GitLab is ${each} now.`)}
    >${each[0].toUpperCase() + each.slice(1)}</button>`)}
  </div>
  <p class="quiet">On Free, labels of one scope do not exclude each other.</p>
</section>`;
