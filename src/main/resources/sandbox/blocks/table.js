// The table block: the first row heads the columns, cells are plain or rich text (Slack: table block).
import { html } from "/lit/lit-html.js";
import { richText } from "../chat/richtext.js";

export const table = (block) => html`<div class="block-table" role="region" tabindex="0" aria-label="Table">
  <table>
    <thead><tr>${block.rows[0].map((cell, at) => html`<th scope="col" class=${look(block, at)}>${cellOf(cell)}</th>`)}</tr></thead>
    <tbody>
      ${block.rows.slice(1).map((row) => html`<tr>${row.map((cell, at) => html`<td class=${look(block, at)}>${cellOf(cell)}</td>`)}</tr>`)}
    </tbody>
  </table>
</div>`;

const cellOf = (cell) => (cell.type === "rich_text" ? richText(cell) : cell.text);

function look(block, at) {
  const column = block.column_settings?.[at];
  return `${column?.align ?? "left"} ${column?.is_wrapped ? "wrapped" : ""}`;
}
