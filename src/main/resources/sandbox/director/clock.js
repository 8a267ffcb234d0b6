// The sandbox's time, and the buttons that move it.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { now } from "../chat/dates.js";
import { order } from "./data.js";

const MOVES = [["+1 hour", "PT1H"], ["+1 day", "P1D"], ["+1 week", "P7D"], ["Next quarter", "quarter"]];

/** Time and fiscal quarter as the acting person reads them. */
export function sandboxTime() {
  const time = new Intl.DateTimeFormat("en-GB", {
    weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit",
    timeZone: state.world?.me?.tz || undefined,
  }).format(new Date(now() * 1000));
  const { quarter, frozen } = state.director.clock ?? {};
  return [time, quarter, frozen ? "stopped" : ""].filter(Boolean).join(" · ");
}

export const clockLevers = () => html`<section class="lever" aria-label="Clock">
  <h2>Clock</h2>
  <p>${sandboxTime()}</p>
  <div class="lever-row">
    ${MOVES.map(([label, advance]) => move(label, { advance }, `The sandbox's clock moved: ${label}.`))}
  </div>
  <div class="lever-row">
    ${state.director.clock?.frozen
      ? move("Let it run", { resume: true }, "The sandbox's clock runs.")
      : move("Stop the clock", { freeze: true }, "The sandbox's clock stands still.")}
    ${move("Back to now", { now: true }, "The sandbox's clock shows the real time again.")}
  </div>
</section>`;

const move = (label, body, done) => html`<button type="button" class="button" @click=${() => order("clock", body, done)}>${label}</button>`;
