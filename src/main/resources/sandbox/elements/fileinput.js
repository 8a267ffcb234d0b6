// The file input: chosen or dropped files are uploaded at once, as Slack's client does, and the form carries file objects.
import { html, nothing } from "/lit/lit-html.js";
import { setValue, valueOf } from "../app/forms.js";
import { base64, post } from "../app/http.js";
import { icon } from "../app/icons.js";
import { state, tell } from "../app/store.js";

const LARGEST = 10_000_000; // Slack: file input element, 10 MB a file
const MOST = 10;

export function fileInput(element, block, ctx, naming) {
  const files = valueOf(ctx.surface, block, element) ?? [];
  const set = (next) => setValue(ctx.surface, block, element, next);
  const take = (list) => add([...list], element, () => valueOf(ctx.surface, block, element) ?? [], set);
  const full = files.length >= (element.max_files ?? MOST);
  return html`<div class="file-field" @dragover=${(e) => e.preventDefault()} @drop=${(e) => (e.preventDefault(), take(e.dataTransfer.files))}>
    <label class="file-drop" ?data-full=${full}>
      <input
        type="file"
        id=${naming.ids.control ?? nothing}
        aria-label=${naming.label}
        aria-describedby=${naming.ids.describedBy || nothing}
        aria-invalid=${naming.invalid}
        ?multiple=${(element.max_files ?? MOST) > 1}
        ?disabled=${ctx.busy || full}
        accept=${element.filetypes?.map((type) => `.${type}`).join(",") ?? nothing}
        @change=${(e) => (take(e.target.files), (e.target.value = ""))}
      >
      ${icon("upload")}
      <span>${full ? "No more files can be added" : "Choose files or drop them here"}</span>
    </label>
    ${files.length
      ? html`<ul class="file-list" aria-label="Chosen files">
          ${files.map((file) => row(file, ctx.busy, () => set(files.filter((each) => each.id !== file.id))))}
        </ul>`
      : nothing}
  </div>`;
}

const row = (file, busy, remove) => html`<li class="file-row">
  ${icon("file")}
  <span class="file-name">${file.name}</span>
  <span class="quiet">${sizeOf(file.size)}</span>
  <button type="button" class="icon-button" aria-label=${`Remove ${file.name}`} ?disabled=${busy} @click=${remove}>${icon("close")}</button>
</li>`;

const sizeOf = (bytes) => (bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

async function add(chosen, element, current, set) {
  const room = (element.max_files ?? MOST) - current().length;
  if (chosen.length > room) tell(`At most ${element.max_files ?? MOST} files can be added.`, "bad");
  for (const file of chosen.slice(0, room)) {
    const problem = problemOf(file, element);
    if (problem) tell(problem, "bad");
    else await upload(file, (kept) => set([...current(), kept]));
  }
}

function problemOf(file, element) {
  const type = file.name.split(".").at(-1).toLowerCase();
  if (element.filetypes && !element.filetypes.includes(type)) return `${file.name}: only ${element.filetypes.join(", ")} can be added here.`;
  return file.size > LARGEST ? `${file.name} is larger than 10 MB.` : null;
}

async function upload(file, done) {
  try {
    const answer = await post("/page/upload", { as: state.who, name: file.name, content: await base64(file) });
    done(answer.file);
  } catch (problem) {
    tell(problem.message, "bad");
  }
}
