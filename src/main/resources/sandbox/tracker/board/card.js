// A card of the board: it can be dragged, and moved by its menu.
import { html, nothing } from "/lit/lit-html.js";
import { repaint, state } from "../../app/store.js";
import { icon } from "../../app/icons.js";
import { chip } from "../label.js";
import { dueMark, faces, healthMark, milestoneMark } from "../marks.js";
import { isOpenFor, openMoveMenu } from "./movemenu.js";

let dragged = null;

/** The card in the air and the column it came from, or null. */
export const inTheAir = () => dragged;

const lift = (event, iid, from) => {
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", `#${iid}`);
  dragged = { iid, from };
  repaint();
};

export const land = () => {
  dragged = null;
  repaint();
};

export const card = (issue, column) => html`<li
  class="card ${dragged?.iid === issue.iid ? "lifted" : ""}"
  draggable="true"
  @dragstart=${(event) => lift(event, issue.iid, column.key)}
  @dragend=${land}
>
  <div class="card-head">
    <h3>
      ${issue.confidential ? html`<span class="confidential" title="Confidential">${icon("lock")}<span class="hidden">Confidential: </span></span>` : nothing}
      <a draggable="false" href=${`/gitlab/${state.tracker.path}/-/issues/${issue.iid}`}>${issue.title}</a>
    </h3>
    <button
      type="button"
      class="icon-button"
      id=${`move-${issue.iid}`}
      aria-haspopup="menu"
      aria-expanded=${isOpenFor(issue.iid)}
      aria-label=${`Move #${issue.iid} to…`}
      title="Move to…"
      @click=${(event) => openMoveMenu(event, issue.iid, column.key)}
    >${icon("more")}</button>
  </div>
  ${chips(issue, column)}
  <p class="card-foot">
    <span>#${issue.iid}</span>
    ${dueMark(issue)} ${milestoneMark(issue)} ${healthMark(issue)}
    <span class="faces">${faces(issue)}</span>
  </p>
</li>`;

/** The column's own label goes without saying, as on GitLab's board. */
function chips(issue, column) {
  const others = issue.labels.filter((each) => each.name !== column.title);
  return others.length ? html`<p class="labels">${others.map((each) => chip(each))}</p>` : nothing;
}
