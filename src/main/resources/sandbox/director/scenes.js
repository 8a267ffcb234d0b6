// Seeded scenes, and starting over: both begin with a new Slack and a new GitLab.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { confirmed } from "../modal/confirm.js";
import { order } from "./data.js";

const words = (text) => ({ type: "plain_text", text });

const question = (title, yes) => ({
  title: words(title),
  text: words("All messages and issues of this sandbox go, and the app begins with an empty database."),
  confirm: words(yes),
  deny: words("Cancel"),
  style: "danger",
});

export const sceneLevers = () => html`<section class="lever" aria-label="Scenes">
  <h2>Scenes</h2>
  <ul class="scenes">${(state.director.scenes ?? []).map(row)}</ul>
  <h2>Start over</h2>
  <button type="button" class="button danger" ?disabled=${state.director.busy} @click=${() =>
    confirmed(question("Reset the sandbox?", "Reset"), () => order("reset", {}, "The sandbox is as new."))}>Reset the sandbox</button>
</section>`;

const row = ({ name, sentence }, index) => html`<li>
  <button type="button" class="button" aria-describedby=${`scene-${index}`} ?disabled=${state.director.busy} @click=${() =>
    confirmed(question(`Load “${name}”?`, "Load"), () => order("scene", { name }, `“${name}” is loaded.`))}>${name}</button>
  <p class="quiet" id=${`scene-${index}`}>${sentence}</p>
</li>`;
