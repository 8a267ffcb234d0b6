// Draws one interactive element of Block Kit; used by section, actions and input blocks.
import { html } from "/lit/lit-html.js";
import { sourceOf } from "../blocks/media.js";
import { button } from "./button.js";
import { textInput } from "./textinput.js";
import { picker } from "./picker.js";
import { checkboxes, radioButtons } from "./choice.js";
import { fileInput } from "./fileinput.js";
import { richTextInput } from "./richtext.js";
import { select } from "./select.js";
import { overflow } from "./overflow.js";

const KINDS = {
  button,
  workflow_button: button,
  overflow,
  checkboxes,
  radio_buttons: radioButtons,
  plain_text_input: textInput,
  number_input: textInput,
  email_text_input: textInput,
  url_text_input: textInput,
  rich_text_input: richTextInput,
  file_input: fileInput,
  datepicker: picker,
  timepicker: picker,
  datetimepicker: picker,
  static_select: select,
  external_select: select,
  users_select: select,
  conversations_select: select,
  channels_select: select,
  multi_static_select: select,
  multi_external_select: select,
  multi_users_select: select,
  multi_conversations_select: select,
  multi_channels_select: select,
  image: (element) => html`<img class="accessory-image" src=${sourceOf(element)} alt=${element.alt_text}>`,
};

/** naming: how an input block labels the element ({label, ids, required, invalid}); absent elsewhere. */
export function element(element, block, ctx, naming) {
  const draw = KINDS[element.type];
  return draw
    ? draw(element, block, ctx, naming ?? { label: placeholderOf(element), ids: {}, required: false, invalid: false })
    : html`<span class="block-unknown">Element of type “${element.type}” is not drawn here.</span>`;
}

const placeholderOf = (element) => element.accessibility_label ?? element.placeholder?.text ?? "Options";
