// Rendered Markdown as elements: only the tags and attributes on the lists survive, whatever the answer holds.
import { html } from "/lit/lit-html.js";

const TAGS = new Set(
  ("A ABBR B BLOCKQUOTE BR CODE DD DEL DETAILS DIV DL DT EM H1 H2 H3 H4 H5 H6 HR I IMG INPUT INS KBD LI OL P PRE S SPAN " +
    "STRONG SUB SUMMARY SUP TABLE TBODY TD TH THEAD TR UL").split(" "),
);
const ATTRIBUTES = new Set(["href", "title", "alt", "src", "start", "colspan", "rowspan", "align", "class", "open"]);
const ADDRESS = /^(https?:|mailto:|\/|#)/i;

export function safe(text) {
  const parsed = new DOMParser().parseFromString(text, "text/html");
  const out = document.createDocumentFragment();
  out.append(...[...parsed.body.childNodes].flatMap(kept));
  return html`${out}`;
}

function kept(node) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  if (["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT"].includes(node.tagName)) return [];
  const inside = [...node.childNodes].flatMap(kept);
  return TAGS.has(node.tagName) ? [copied(node, inside)] : inside;
}

function copied(node, inside) {
  const element = document.createElement(node.tagName);
  for (const { name, value } of node.attributes) if (allowed(name, value)) element.setAttribute(name, value);
  if (node.tagName === "INPUT") {
    element.type = "checkbox";
    element.disabled = true;
    element.checked = node.hasAttribute("checked");
  }
  if (node.tagName === "A") element.rel = "noopener noreferrer";
  element.append(...inside);
  return element;
}

const allowed = (name, value) =>
  ATTRIBUTES.has(name) && (name === "href" || name === "src" ? ADDRESS.test(value.trim()) : true);
