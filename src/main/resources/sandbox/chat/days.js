// The line between two days; it is a menu that jumps to other days.
import { html } from "/lit/lit-html.js";
import { dayTitle, sameDay } from "./dates.js";
import "../elements/menu.js";

export function dayLine(ts, messages) {
  const title = dayTitle(Number(ts));
  return html`<div class="day-line" role="separator" aria-label=${title}>
    <sandbox-menu .label=${`${title}. Jump to…`} .face=${html`<span class="day-title">${title}</span>`} .items=${places(messages)}></sandbox-menu>
  </div>`;
}

function places(messages) {
  const firsts = messages.filter((each, at) => at === 0 || !sameDay(messages[at - 1].ts, each.ts)).reverse();
  return [
    { heading: "Jump to…" },
    { label: "Most recent", run: () => jump(messages.at(-1).ts) },
    ...firsts.slice(0, 8).map((each) => ({ label: dayTitle(Number(each.ts)), run: () => jump(each.ts) })),
    { label: "The very beginning", run: () => jump(messages[0].ts) },
  ];
}

function jump(ts) {
  const message = document.querySelector(`.conversation article[data-ts="${ts}"]`);
  message?.scrollIntoView({ block: "center" });
  message?.focus();
}
