// Typed inputs: plain text (one line or many), number, e-mail, URL; with a character counter where a limit is set.
import { html, nothing } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { setValue, valueOf } from "../app/forms.js";

const TYPES = { number_input: "text", email_text_input: "email", url_text_input: "url" };
const MODES = { number_input: "decimal", email_text_input: "email", url_text_input: "url" };

export function textInput(element, block, ctx, naming) {
  const value = valueOf(ctx.surface, block, element) ?? "";
  const field = element.multiline ? area(element, block, ctx, naming, value) : line(element, block, ctx, naming, value);
  return html`<div class="text-field">${field} ${counter(element, value)}</div>`;
}

function typed(element, block, ctx) {
  return (event) => {
    setValue(ctx.surface, block, element, event.target.value);
    if (hears(element, block, "on_character_entered")) ctx.act(block, element, { value: event.target.value });
  };
}

function entered(element, block, ctx) {
  return (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (!hears(element, block, "on_enter_pressed")) return;
    event.preventDefault();
    ctx.act(block, element, { value: event.target.value });
  };
}

/** Whether the app wants to hear of this (Slack: dispatch_action_config). */
export function hears(element, block, trigger) {
  if (!block.dispatch_action) return false;
  return (element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"]).includes(trigger);
}

const area = (element, block, ctx, naming, value) => html`<textarea
  class="field"
  rows="4"
  id=${naming.ids.control}
  placeholder=${element.placeholder?.text ?? ""}
  aria-describedby=${naming.ids.describedBy || nothing}
  aria-invalid=${naming.invalid}
  ?required=${naming.required}
  ?data-focus=${element.focus_on_load}
  ?disabled=${ctx.busy}
  .value=${live(value)}
  @input=${typed(element, block, ctx)}
  @keydown=${entered(element, block, ctx)}
></textarea>`;

const line = (element, block, ctx, naming, value) => html`<input
  class="field"
  type=${TYPES[element.type] ?? "text"}
  inputmode=${MODES[element.type] ?? nothing}
  id=${naming.ids.control}
  autocomplete="off"
  placeholder=${element.placeholder?.text ?? ""}
  aria-describedby=${naming.ids.describedBy || nothing}
  aria-invalid=${naming.invalid}
  ?required=${naming.required}
  ?data-focus=${element.focus_on_load}
  ?disabled=${ctx.busy}
  .value=${live(value)}
  @input=${typed(element, block, ctx)}
  @keydown=${entered(element, block, ctx)}
>`;

function counter(element, value) {
  if (!element.max_length || !value) return nothing;
  const left = element.max_length - value.length;
  const wanted = left < 0 || left <= Math.max(20, element.max_length / 10);
  return html`<span class="counter ${left < 0 ? "over" : ""} ${wanted ? "" : "quiet"}" aria-live=${wanted ? "polite" : "off"}>
    ${left}<span class="hidden"> characters left</span>
  </span>`;
}
