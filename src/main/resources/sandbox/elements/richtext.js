// The rich text input: a small editor with Slack's marks. The browser edits; what is written is read as a rich_text block.
import { html, nothing, render } from "/lit/lit-html.js";
import { setValue, valueOf } from "../app/forms.js";
import { icon } from "../app/icons.js";
import { blockOf, fillWith } from "./richvalue.js";
import { hears } from "./textinput.js";

const MARKS = [
  { label: "Bold", face: "bold", command: "bold" },
  { label: "Italic", face: "italic", command: "italic" },
  { label: "Strikethrough", face: "strike", command: "strikeThrough" },
  { label: "Ordered list", face: "ordered", command: "insertOrderedList" },
  { label: "Bulleted list", face: "bullets", command: "insertUnorderedList" },
  { label: "Blockquote", face: "quote", command: "formatBlock", value: "blockquote" },
  { label: "Code", face: "code", run: codeMark },
  { label: "Code block", face: "codeblock", command: "formatBlock", value: "pre" },
];

export function richTextInput(element, block, ctx, naming) {
  const value = valueOf(ctx.surface, block, element);
  const send = () => ctx.act(block, element, { rich_text_value: valueOf(ctx.surface, block, element) });
  return html`<sandbox-richtext
    .setup=${{
      value,
      naming,
      placeholder: element.placeholder?.text ?? "",
      focus: element.focus_on_load === true,
      busy: ctx.busy,
      changed: (next) => {
        setValue(ctx.surface, block, element, next);
        if (hears(element, block, "on_character_entered")) send();
      },
      entered: hears(element, block, "on_enter_pressed") ? send : null,
    }}
  ></sandbox-richtext>`;
}

class RichTextInput extends HTMLElement {
  #setup;
  #shown;

  set setup(setup) {
    this.#setup = setup;
    if (this.isConnected) this.#paint();
  }

  connectedCallback() {
    this.#paint();
  }

  get #editor() {
    return this.querySelector(".rich-editor");
  }

  #paint() {
    render(this.#view(), this);
    const given = JSON.stringify(this.#setup.value ?? null);
    if (given === this.#shown) return;
    this.#shown = given;
    fillWith(this.#editor, this.#setup.value);
  }

  #changed() {
    const value = blockOf(this.#editor);
    this.#shown = JSON.stringify(value);
    this.#setup.changed(value);
  }

  #mark(mark) {
    this.#editor.focus();
    if (mark.run) mark.run();
    else document.execCommand(mark.command, false, mark.value);
    this.#changed();
  }

  #keys(event) {
    const plain = event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.isComposing;
    if (!plain || !this.#setup.entered) return;
    event.preventDefault();
    this.#setup.entered();
  }

  #view() {
    const { naming, placeholder, focus, busy } = this.#setup;
    return html`<div class="rich-field" ?data-busy=${busy}>
      <div class="rich-tools" role="toolbar" aria-label="Formatting">
        ${MARKS.map((mark) => html`<button type="button" class="icon-button" tabindex="-1" aria-label=${mark.label} title=${mark.label}
          ?disabled=${busy} @pointerdown=${(e) => e.preventDefault()} @click=${() => this.#mark(mark)}>${icon(mark.face)}</button>`)}
      </div>
      <div
        class="rich-editor"
        role="textbox"
        aria-multiline="true"
        id=${naming.ids.control ?? nothing}
        aria-labelledby=${naming.ids.label ?? nothing}
        aria-label=${naming.ids.label ? nothing : naming.label}
        aria-describedby=${naming.ids.describedBy || nothing}
        aria-invalid=${naming.invalid}
        aria-required=${naming.required}
        contenteditable=${busy ? "false" : "true"}
        data-placeholder=${placeholder}
        ?data-focus=${focus}
        @input=${() => this.#changed()}
        @keydown=${(e) => this.#keys(e)}
        @paste=${plainPaste}
      ></div>
    </div>`;
  }
}

/** Only words come in from outside: foreign markup has no place in a rich_text block. */
function plainPaste(event) {
  event.preventDefault();
  document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
}

function codeMark() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const code = document.createElement("code");
  const range = selection.getRangeAt(0);
  code.append(range.extractContents());
  range.insertNode(code);
}

customElements.define("sandbox-richtext", RichTextInput);
