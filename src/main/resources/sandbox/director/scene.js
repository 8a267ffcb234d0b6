// GitLab's tier, and starting over.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { confirmed } from "../modal/confirm.js";
import { order } from "./data.js";

const words = (text) => ({ type: "plain_text", text });

const QUESTION = {
  title: words("Reset the sandbox?"),
  text: words("All messages and issues of this sandbox go back to the beginning. The app's own database is not touched."),
  confirm: words("Reset"),
  deny: words("Cancel"),
  style: "danger",
};

export const sceneLevers = () => html`<section class="lever" aria-label="Scene">
  <h2>GitLab’s tier</h2>
  <div class="segments" role="group" aria-label="Tier">
    ${["free", "premium"].map((each) => html`<button
      type="button"
      aria-pressed=${state.director.tier === each}
      @click=${() => order("tier", { tier: each }, `GitLab is ${each} now.`)}
    >${each[0].toUpperCase() + each.slice(1)}</button>`)}
  </div>
  <p class="quiet">On Free, labels of one scope do not exclude each other.</p>
  <h2>Start over</h2>
  <button type="button" class="button danger" @click=${() => confirmed(QUESTION, () => order("reset", {}, "The sandbox is as new."))}>Reset the sandbox</button>
</section>`;
