// A text box with a list under it: type to narrow, arrows to move, Enter to choose (ARIA: combobox pattern).
import { html, nothing, render } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { ref } from "/lit/directives/ref.js";
import { icon } from "../app/icons.js";

let count = 0;

class Combobox extends HTMLElement {
  #setup;
  #listId = `options-${++count}`;
  #open = false;
  #query = "";
  #groups = [];
  #at = 0;
  #note = null;
  #asked = 0;
  #timer;

  set setup(setup) {
    this.#setup = setup;
    if (this.isConnected) this.#paint();
  }

  connectedCallback() {
    this.#paint();
  }

  get #rows() {
    return this.#groups.flatMap((group) => group.rows);
  }

  #show() {
    if (this.#open || this.#setup.busy) return;
    this.#open = true;
    this.#query = "";
    this.#search();
  }

  #hide() {
    this.#open = false;
    this.#asked++;
    clearTimeout(this.#timer);
    this.#paint();
  }

  #typed(text) {
    this.#open = true;
    this.#query = text;
    clearTimeout(this.#timer);
    if (this.#setup.external) this.#timer = setTimeout(() => this.#search(), 200);
    else this.#search();
    this.#paint();
  }

  async #search() {
    const turn = ++this.#asked;
    const { least, load } = this.#setup;
    if (this.#query.length < least) return this.#found([], `Type at least ${least} characters to search.`);
    if (this.#setup.external) this.#found([], "Searching…");
    try {
      const groups = await load(this.#query);
      if (turn === this.#asked) this.#found(groups, groups.length ? null : "No results");
    } catch (problem) {
      if (turn === this.#asked) this.#found([], problem.message);
    }
  }

  #found(groups, note) {
    this.#groups = groups;
    this.#note = note;
    this.#at = Math.max(0, this.#rows.findIndex((row) => this.#isChosen(row)));
    this.#paint();
  }

  #isChosen(row) {
    return this.#setup.chosen.some((each) => each.id === row.id);
  }

  #choose(row) {
    if (!row) return;
    const { chosen, many, most, decided } = this.#setup;
    const others = chosen.filter((each) => each.id !== row.id);
    if (!many) decided([row]);
    else if (others.length < chosen.length) decided(others);
    else if (chosen.length < most) decided([...chosen, row]);
    this.#hide();
  }

  // The keyboard clears with Backspace, so the cross is no stop on the way; the focus stays with the box.
  #clear() {
    this.querySelector("input").focus();
    this.#setup.decided([]);
  }

  #keys(event) {
    const rows = this.#rows;
    const { many, chosen, decided, clearable } = this.#setup;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!this.#open) return this.#show();
      const step = event.key === "ArrowDown" ? 1 : rows.length - 1;
      this.#at = rows.length ? (this.#at + step) % rows.length : 0;
      this.#paint();
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (this.#open) this.#choose(rows[this.#at]);
      else this.#show();
    } else if (event.key === "Escape" && this.#open) {
      event.stopPropagation();
      this.#hide();
    } else if (event.key === "Backspace" && many && !this.#query && chosen.length) {
      decided(chosen.slice(0, -1));
    } else if (["Backspace", "Delete"].includes(event.key) && !many && clearable && !this.#open && chosen.length) {
      event.preventDefault();
      decided([]);
    }
  }

  #paint() {
    render(this.#view(), this);
    this.querySelector('[data-at="true"]')?.scrollIntoView({ block: "nearest" });
  }

  #view() {
    const { many, chosen, clearable, busy } = this.#setup;
    return html`<div class="combobox ${this.#open ? "open" : ""}" ?data-busy=${busy}>
        ${many ? chosen.map((row) => this.#chip(row)) : nothing} ${this.#box()}
        ${clearable && !many && chosen.length && !busy
          ? html`<button type="button" tabindex="-1" class="combobox-clear" aria-label="Clear selection" @click=${() => this.#clear()}>${icon("close")}</button>`
          : nothing}
        <span class="combobox-arrow" aria-hidden="true">${icon("down")}</span>
      </div>
      ${this.#open ? this.#list() : nothing}`;
  }

  #box() {
    const { naming, placeholder, chosen, many, busy, focus } = this.#setup;
    const resting = !many && chosen[0] ? chosen[0].text : "";
    return html`<input
      type="text"
      role="combobox"
      class="combobox-box"
      autocomplete="off"
      id=${naming.ids.control ?? nothing}
      aria-label=${naming.ids.control ? nothing : naming.label}
      aria-expanded=${this.#open}
      aria-controls=${this.#listId}
      aria-autocomplete="list"
      aria-activedescendant=${this.#open && this.#rows.length ? `${this.#listId}-${this.#at}` : nothing}
      aria-describedby=${naming.ids.describedBy || nothing}
      aria-invalid=${naming.invalid}
      ?data-focus=${focus}
      ?disabled=${busy}
      placeholder=${this.#open && resting ? resting : chosen.length && many ? "" : placeholder}
      .value=${live(this.#open ? this.#query : resting)}
      @click=${() => this.#show()}
      @input=${(e) => this.#typed(e.target.value)}
      @keydown=${(e) => this.#keys(e)}
      @blur=${() => this.#hide()}
    >`;
  }

  #chip(row) {
    const { chosen, decided, busy } = this.#setup;
    const remove = () => decided(chosen.filter((each) => each.id !== row.id));
    return html`<span class="chip">
      ${row.text}
      <button type="button" aria-label=${`Remove ${row.text}`} ?disabled=${busy} @click=${remove}>${icon("close")}</button>
    </span>`;
  }

  #list() {
    let index = -1;
    return html`<div class="options" role="listbox" id=${this.#listId} aria-label=${this.#setup.naming.label} ${ref(keepInView)}
      @pointerdown=${(e) => e.preventDefault()}>
      ${this.#groups.map((group) => html`
        ${group.label ? html`<div class="options-group">${group.label}</div>` : nothing}
        ${group.rows.map((row) => this.#option(row, ++index))}`)}
      ${this.#note ? html`<div class="options-note" role="status">${this.#note}</div>` : nothing}
    </div>`;
  }

  #option(row, index) {
    return html`<div
      role="option"
      id=${`${this.#listId}-${index}`}
      aria-selected=${this.#isChosen(row)}
      data-at=${index === this.#at}
      @click=${() => this.#choose(row)}
    >
      <span class="menu-text"><span>${row.text}</span>${row.note ? html`<span class="menu-note">${row.note}</span>` : nothing}</span>
      ${this.#isChosen(row) ? icon("check") : nothing}
    </div>`;
  }
}

function keepInView(list) {
  list?.scrollIntoView({ block: "nearest" });
}

customElements.define("sandbox-combobox", Combobox);
