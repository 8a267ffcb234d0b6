// Keeps the keyboard inside a dialog: focus goes in when it opens, Tab goes round, and focus returns at the end.
import { directive, AsyncDirective } from "/lit/async-directive.js";
import { nothing } from "/lit/lit-html.js";

const REACHABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select:not([disabled]), [contenteditable="true"], [tabindex="0"]';

const reachable = (dialog) => [...dialog.querySelectorAll(REACHABLE)].filter((each) => each.offsetParent);

class Held extends AsyncDirective {
  #dialog;
  #before;
  #key;
  #keys = (event) => event.key === "Tab" && this.#turn(event);
  #strays = (event) => this.#lead(event);

  render() {
    return nothing;
  }

  update(part, [key]) {
    const fresh = this.#dialog !== part.element;
    if (fresh) {
      this.#dialog = part.element;
      this.#before = document.activeElement;
      this.#dialog.addEventListener("keydown", this.#keys);
      document.addEventListener("keydown", this.#strays);
    }
    if (fresh || this.#key !== key) {
      this.#key = key;
      requestAnimationFrame(() => this.#enter());
    }
    return nothing;
  }

  disconnected() {
    this.#dialog.removeEventListener("keydown", this.#keys);
    document.removeEventListener("keydown", this.#strays);
    const before = this.#before;
    requestAnimationFrame(() => before?.isConnected && before.focus());
  }

  #enter() {
    if (!this.#dialog.isConnected || this.#typing()) return;
    const wanted = this.#dialog.querySelector("[data-focus]") ?? this.#dialog.querySelector(".modal-body :is(input, textarea, [contenteditable=true])");
    (wanted ?? reachable(this.#dialog)[0] ?? this.#dialog).focus();
  }

  /** Somebody is at work in the dialog already: an update of the view must not take the focus away. */
  #typing() {
    return this.#dialog.querySelector(".modal-body")?.contains(document.activeElement);
  }

  /** A key pressed before the focus has come in, or after it was lost, is meant for the dialog on top. */
  #lead(event) {
    const onTop = [...document.querySelectorAll('[aria-modal="true"]')].at(-1) === this.#dialog;
    if (!onTop || event.target.closest?.('[aria-modal="true"]') || !["Escape", "Tab"].includes(event.key)) return;
    event.preventDefault();
    this.#enter();
    if (event.key === "Escape") this.#dialog.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  }

  #turn(event) {
    const all = reachable(this.#dialog);
    const at = all.indexOf(document.activeElement);
    if (event.shiftKey ? at > 0 : at >= 0 && at < all.length - 1) return;
    event.preventDefault();
    all[event.shiftKey ? all.length - 1 : 0]?.focus();
  }
}

/** Element directive of a dialog; a new key moves the focus in again (another view on the same dialog). */
export const held = directive(Held);
