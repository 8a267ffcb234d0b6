// Label chips in the project's colours; a scoped label shows its scope and its value. A chip leads to the issues with it.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { addressWith } from "./query.js";

const colorOf = (label) =>
  label.color ?? state.tracker.labels?.find((each) => each.name === label.name)?.color ?? "#6b6b7b";

/** Black or white, whichever is easier to read on the colour (WCAG: relative luminance). */
function ink(color) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18 ? "#1b1b24" : "#ffffff";
}

/** label: a title, or GitLab's details with name and color. */
export function chip(given) {
  const label = typeof given === "string" ? { name: given } : given;
  const color = colorOf(label);
  const cut = label.name.lastIndexOf("::");
  return html`<a
    class="label ${cut > 0 ? "scoped" : ""}"
    draggable="false"
    href=${addressWith({ labels: [label.name] })}
    aria-label=${label.name}
    title=${label.description || label.name}
    .style=${`--label: ${color}; --label-ink: ${ink(color)}`}
  >${cut > 0 ? html`<span>${label.name.slice(0, cut)}</span><span>${label.name.slice(cut + 2)}</span>` : html`<span>${label.name}</span>`}</a>`;
}
