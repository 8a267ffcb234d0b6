// Checkboxes and radio buttons.
import { html, nothing } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { setValue, valueOf } from "../app/forms.js";
import { textOf } from "../blocks/text.js";
import { confirmed } from "../modal/confirm.js";

export function checkboxes(element, block, ctx, naming) {
  const chosen = valueOf(ctx.surface, block, element);
  const toggled = (option) => () => {
    const others = valueOf(ctx.surface, block, element).filter((each) => each.value !== option.value);
    const had = chosen.some((each) => each.value === option.value);
    decided(element, block, ctx, { selected_options: had ? others : inOrder(element, [...others, option]) });
  };
  return list(element, naming, (option) => ({
    type: "checkbox",
    on: chosen.some((each) => each.value === option.value),
    change: toggled(option),
    name: nothing,
    busy: ctx.busy,
    naming,
  }));
}

export function radioButtons(element, block, ctx, naming) {
  const chosen = valueOf(ctx.surface, block, element);
  return list(element, naming, (option) => ({
    type: "radio",
    on: chosen?.value === option.value,
    change: () => decided(element, block, ctx, { selected_option: option }),
    name: `${ctx.surface}-${block.block_id}-${element.action_id}`,
    busy: ctx.busy,
    naming,
  }));
}

const inOrder = (element, chosen) => element.options.filter((each) => chosen.some((one) => one.value === each.value));

function decided(element, block, ctx, value) {
  confirmed(element.confirm, () => {
    setValue(ctx.surface, block, element, Object.values(value)[0]);
    if (block.type !== "input" || block.dispatch_action) ctx.act(block, element, value);
  });
}

function list(element, naming, of) {
  return html`<div class="choices" role="group" aria-label=${naming.ids.control ? nothing : naming.label}>
    ${element.options.map((option, index) => row(option, { ...of(option), focus: element.focus_on_load && !index }))}
  </div>`;
}

const row = (option, box) => html`<label class="choice">
  <input type=${box.type} name=${box.name} ?data-focus=${box.focus} ?disabled=${box.busy}
    aria-invalid=${box.naming.invalid} aria-describedby=${box.naming.ids.describedBy || nothing} .checked=${live(box.on)} @change=${box.change}>
  <span>
    <span class="choice-text">${textOf(option.text)}</span>
    ${option.description ? html`<span class="choice-description">${textOf(option.description)}</span>` : nothing}
  </span>
</label>`;
