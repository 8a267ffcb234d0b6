// The sandbox's time, and the buttons that move it.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { now } from "../chat/dates.js";
import { order } from "./data.js";

export const sandboxTime = () =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit",
    timeZone: state.world?.me?.tz || undefined,
  }).format(new Date(now() * 1000));

const MOVES = [["+1 hour", "PT1H"], ["+1 day", "P1D"], ["+1 week", "P7D"]];

export const clockLevers = () => html`<section class="lever" aria-label="Clock">
  <h2>Clock</h2>
  <p>${sandboxTime()}</p>
  <div class="lever-row">
    ${MOVES.map(([label, duration]) => html`<button type="button" class="button" @click=${() => order("clock", { advance: duration }, `The sandbox's clock moved: ${label}.`)}>${label}</button>`)}
    <button type="button" class="button" @click=${() => order("clock", { now: true }, "The sandbox's clock shows the real time again.")}>Back to now</button>
  </div>
</section>`;
