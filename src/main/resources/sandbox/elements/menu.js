// A button with a menu: arrow keys, Home, End and Escape as in the ARIA authoring practices.
import { html, nothing, render } from "/lit/lit-html.js";
import { keepInSight } from "./room.js";

class Menu extends HTMLElement {
  #open = false;
  #props = { label: "", face: "", items: [], place: "below" };
  #away = (event) => !this.contains(event.target) && this.#show(false);

  set label(value) { this.#set({ label: value }); }
  set face(value) { this.#set({ face: value }); }
  set items(value) { this.#set({ items: value }); }
  set place(value) { this.#set({ place: value }); }

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
    this.toggleAttribute("open", open);
    document[open ? "addEventListener" : "removeEventListener"]("pointerdown", this.#away);
    this.#paint();
    if (!open) return;
    keepInSight(this.querySelector(".menu"));
    this.#items()[0]?.focus();
  }

  #items() {
    return [...this.querySelectorAll('[role="menuitem"]')];
  }

  #closed() {
    this.#show(false);
    this.querySelector("button").focus();
  }

  #keys(event) {
    const items = this.#items();
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Escape" && this.#open) {
      event.stopPropagation();
      this.#closed();
    } else if (event.key === "Tab") this.#show(false);
    else if (to !== undefined && items.length) {
      event.preventDefault();
      items[to % items.length].focus();
    }
  }

  #run(item) {
    this.#closed();
    item.run();
  }

  #paint() {
    const { label, face, items, place } = this.#props;
    render(
      html`<button
          type="button"
          class="icon-button"
          aria-haspopup="menu"
          aria-expanded=${this.#open}
          aria-label=${label}
          title=${label}
          @click=${() => this.#show(!this.#open)}
          @keydown=${(e) => this.#keys(e)}
        >${face}</button>
        ${this.#open
          ? html`<div class="menu ${place}" role="menu" aria-label=${label} @keydown=${(e) => this.#keys(e)}>
              ${items.map((item) => this.#row(item))}
            </div>`
          : nothing}`,
      this,
    );
  }

  #row(item) {
    if (item.heading) return html`<div class="menu-heading">${item.heading}</div>`;
    return html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#run(item)}>
      ${item.face ?? nothing}
      <span class="menu-text">
        <span>${item.label}</span>
        ${item.note ? html`<span class="menu-note">${item.note}</span>` : nothing}
      </span>
    </button>`;
  }
}

customElements.define("sandbox-menu", Menu);
