// Files on their way: chosen, dropped or pasted, shown below the words until they are sent.
import { html, nothing } from "/lit/lit-html.js";
import { repaint } from "../app/store.js";
import { icon } from "../app/icons.js";
import { size } from "./files.js";

export function attachButton(draft) {
  const chosen = (event) => {
    add(draft, event.target.files);
    event.target.value = "";
  };
  const open = (event) => event.currentTarget.nextElementSibling.click();
  return html`<button type="button" class="icon-button" aria-label="Attach files" title="Attach files" @click=${open}>${icon("clip")}</button>
    <input type="file" class="hidden" tabindex="-1" aria-hidden="true" multiple @change=${chosen}>`;
}

export function dropped(event, draft) {
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  add(draft, event.dataTransfer.files);
}

function add(draft, files) {
  draft.files = [...draft.files, ...files];
  repaint();
}

export function attached(draft) {
  if (!draft.files.length) return nothing;
  const without = (file) => {
    draft.files = draft.files.filter((each) => each !== file);
    repaint();
  };
  return html`<ul class="attached" aria-label="Attached files">
    ${draft.files.map((file) => html`<li>
      ${icon("file")}<span>${file.name} <span class="quiet">${size(file.size)}</span></span>
      <button type="button" aria-label=${`Remove ${file.name}`} @click=${() => without(file)}>${icon("close")}</button>
    </li>`)}
  </ul>`;
}
