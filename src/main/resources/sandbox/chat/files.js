// Files in messages: pictures are shown, everything can be downloaded.
import { html } from "/lit/lit-html.js";
import { state } from "../app/store.js";
import { icon } from "../app/icons.js";

const address = (file) => `/page/files/${state.who}/${file.id}`;

export function sharedFile(file) {
  if (file.mode === "tombstone") return html`<p class="file gone">${icon("file")} This file was deleted.</p>`;
  return html`<figure class="file">
    ${file.mimetype?.startsWith("image/") ? html`<img src=${address(file)} alt=${file.title ?? file.name}>` : html`<span class="file-icon">${icon("file")}</span>`}
    <figcaption>
      <strong>${file.title ?? file.name}</strong>
      <span class="quiet">${file.pretty_type} · ${size(file.size)}</span>
    </figcaption>
    <a class="file-download" href=${`${address(file)}/download`} download=${file.name} aria-label=${`Download ${file.name}`}>${icon("download")}</a>
  </figure>`;
}

export function size(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
