// A button that opens a search for emoji: type to narrow, arrows to move, Enter to pick (ARIA: combobox with grid-like list).
import { html, nothing, render } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { icon } from "../app/icons.js";
import { keepInSight } from "../elements/room.js";
import { matching } from "./emoji.js";

let count = 0;

class EmojiPicker extends HTMLElement {
  #id = `emoji-${++count}`;
  #open = false;
  #query = "";
  #at = 0;
  #props = { label: "", picked: () => {} };
  #away = (event) => !this.contains(event.target) && this.#show(false);

  set label(value) { this.#set({ label: value }); }
  set picked(value) { this.#set({ picked: value }); }

  connectedCallback() {
    this.#paint();
  }

  disconnectedCallback() {
    document.removeEventListener("pointerdown", this.#away);
  }

  #set(part) {
    Object.assign(this.#props, part);
    if (this.isConnected) this.#paint();
  }

  #show(open) {
    if (this.#open === open) return;
    this.#open = open;
    this.#query = "";
    this.#at = 0;
    this.toggleAttribute("open", open);
    document[open ? "addEventListener" : "removeEventListener"]("pointerdown", this.#away);
    this.#paint();
    if (!open) return;
    keepInSight(this.querySelector(".emoji-panel"));
    this.querySelector("input").focus();
  }

  #pick(found) {
    this.#show(false);
    this.querySelector("button").focus();
    if (found) this.#props.picked(found.name);
  }

  #keys(event) {
    const found = matching(this.#query);
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8 }[event.key];
    event.stopPropagation();
    if (by) {
      event.preventDefault();
      this.#at = Math.min(Math.max(this.#at + by, 0), found.length - 1);
      this.#paint();
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.#pick(found[this.#at]);
    } else if (event.key === "Escape") this.#pick(null);
    else if (event.key === "Tab") this.#show(false);
  }

  #typed(text) {
    this.#query = text;
    this.#at = 0;
    this.#paint();
  }

  #paint() {
    const { label } = this.#props;
    render(
      html`<button type="button" class="icon-button" aria-haspopup="dialog" aria-expanded=${this.#open} aria-label=${label} title=${label}
          @click=${() => this.#show(!this.#open)}>${icon("smile")}</button>
        ${this.#open ? this.#panel() : nothing}`,
      this,
    );
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  #panel() {
    const found = matching(this.#query);
    return html`<div class="emoji-panel" role="dialog" aria-label="Emoji">
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label="Search emoji"
        aria-expanded="true"
        aria-controls=${this.#id}
        aria-activedescendant=${found.length ? `${this.#id}-${this.#at}` : nothing}
        placeholder="Search emoji"
        .value=${live(this.#query)}
        @input=${(event) => this.#typed(event.target.value)}
        @keydown=${(event) => this.#keys(event)}
      >
      <div class="emoji-grid" role="listbox" id=${this.#id} aria-label="Emoji">
        ${found.map((each, at) => html`<span role="option" id=${`${this.#id}-${at}`} aria-selected=${at === this.#at} aria-label=${each.name.replaceAll("_", " ")} title=${`:${each.name}:`}
          @pointerdown=${(event) => (event.preventDefault(), this.#pick(each))}>${each.sign}</span>`)}
        ${found.length ? nothing : html`<p class="quiet">No emoji of that name</p>`}
      </div>
      <p class="emoji-name quiet">${found.length ? `:${found[this.#at].name}:` : ""}</p>
    </div>`;
  }
}

customElements.define("sandbox-emoji-picker", EmojiPicker);
