// The menu of a card for people who do not drag: all other columns, by arrow keys as in the ARIA authoring practices.
// One menu for the whole board, over everything, since columns scroll.
import { html, nothing } from "/lit/lit-html.js";
import { ref } from "/lit/directives/ref.js";
import { repaint, state } from "../../app/store.js";
import { move } from "./moves.js";

const WIDTH = 260;
let shown = null;

export function openMoveMenu(event, iid, from) {
  const at = event.currentTarget.getBoundingClientRect();
  const height = 34 * state.tracker.board.length + 12;
  shown = {
    iid,
    from,
    left: Math.max(8, Math.min(at.left, innerWidth - WIDTH - 8)),
    top: Math.max(8, Math.min(at.bottom + 4, innerHeight - height - 8)),
  };
  addEventListener("pointerdown", away);
  repaint();
}

export const isOpenFor = (iid) => shown?.iid === iid;

const away = (event) => event.target.closest?.(".move-menu") || close();

function close() {
  removeEventListener("pointerdown", away);
  shown = null;
  repaint();
}

/** Gives the keyboard back to the card, wherever it stands by now. */
const focusCard = (iid) => requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(`move-${iid}`)?.focus()));

async function choose(column) {
  const { iid, from } = shown;
  close();
  focusCard(iid);
  await move(iid, from, column.key);
  focusCard(iid);
}

function keys(event) {
  const items = [...event.currentTarget.querySelectorAll('[role="menuitem"]')];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    items[to % items.length].focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    const { iid } = shown;
    close();
    focusCard(iid);
  }
}

/** The items are drawn after the menu itself. */
const focusFirst = (menu) => menu && queueMicrotask(() => menu.querySelector("button").focus());

export function moveMenu() {
  if (!shown) return nothing;
  const others = state.tracker.board.filter((column) => column.key !== shown.from);
  return html`<div
    class="menu move-menu"
    role="menu"
    aria-label=${`Move #${shown.iid} to`}
    .style=${`left: ${shown.left}px; top: ${shown.top}px`}
    @keydown=${keys}
    ${ref(focusFirst)}
  >
    ${others.map((column) => html`<button type="button" role="menuitem" tabindex="-1" @click=${() => choose(column)}>
      <span class="column-dot" aria-hidden="true" .style=${`--label: ${column.label?.color ?? "var(--line-strong)"}`}></span>
      ${column.title}
    </button>`)}
  </div>`;
}
