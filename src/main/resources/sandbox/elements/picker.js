// Date, time and date-time pickers, as the browser's own controls.
import { html, nothing } from "/lit/lit-html.js";
import { live } from "/lit/directives/live.js";
import { setValue, valueOf } from "../app/forms.js";
import { confirmed } from "../modal/confirm.js";

const KINDS = {
  datepicker: { type: "date", field: "selected_date", read: (text) => text || null, show: (value) => value ?? "" },
  timepicker: { type: "time", field: "selected_time", read: (text) => text || null, show: (value) => value ?? "" },
  datetimepicker: {
    type: "datetime-local",
    field: "selected_date_time",
    read: (text) => (text ? Math.floor(new Date(text).getTime() / 1000) : null),
    show: (value) => (value ? local(value) : ""),
  },
};

function local(seconds) {
  const at = new Date(seconds * 1000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function picker(element, block, ctx, naming) {
  const kind = KINDS[element.type];
  const picked = (event) => {
    const value = kind.read(event.target.value);
    confirmed(element.confirm, () => {
      setValue(ctx.surface, block, element, value);
      if (block.type !== "input" || block.dispatch_action) ctx.act(block, element, { [kind.field]: value });
    });
  };
  return html`<input
    class="field field-picker"
    type=${kind.type}
    id=${naming.ids.control ?? nothing}
    aria-label=${naming.ids.control ? nothing : naming.label}
    aria-describedby=${naming.ids.describedBy || nothing}
    aria-invalid=${naming.invalid}
    ?data-focus=${element.focus_on_load}
    ?disabled=${ctx.busy}
    .value=${live(kind.show(valueOf(ctx.surface, block, element)))}
    @change=${picked}
  >`;
}
