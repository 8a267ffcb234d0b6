// Between what stands in the rich text editor and Slack's rich_text block (Slack: rich text block).
const TAGS = { B: "bold", STRONG: "bold", I: "italic", EM: "italic", S: "strike", STRIKE: "strike", DEL: "strike", CODE: "code" };
const PARTS = { BLOCKQUOTE: "rich_text_quote", PRE: "rich_text_preformatted" };
const LISTS = { UL: "bullet", OL: "ordered" };
const ADDRESS = /(https?:\/\/[^\s<>]+)/;

/** The block, or null when nothing was written. */
export function blockOf(editor) {
  const elements = [];
  let lines = [];
  const flush = () => {
    const runs = joined(lines);
    if (runs.length) elements.push({ type: "rich_text_section", elements: runs });
    lines = [];
  };
  for (const node of opened(editor)) {
    if (!LISTS[node.nodeName] && !PARTS[node.nodeName]) {
      if (/^(DIV|P)$/.test(node.nodeName) || !lines.length) lines.push([]);
      lines.at(-1).push(...runsOf(node, {}));
      continue;
    }
    flush();
    if (PARTS[node.nodeName]) elements.push({ type: PARTS[node.nodeName], elements: runsOf(node, {}) });
    else elements.push(...listOf(node, 0));
  }
  flush();
  return elements.some((each) => each.elements.length) ? { type: "rich_text", elements } : null;
}

/** The browser wraps lists and quotes in paragraphs at times: such wrappers do not count. */
function opened(node) {
  return [...node.childNodes].flatMap((child) =>
    /^(DIV|P)$/.test(child.nodeName) && child.querySelector("ul, ol, blockquote, pre, div, p") ? opened(child) : [child],
  );
}

function joined(lines) {
  const runs = lines.flatMap((line, index) => (index ? [{ type: "text", text: "\n" }, ...line] : line));
  return merged(runs).filter((run) => run.text !== "" && !(runs.length === 1 && run.text === "\n"));
}

function merged(runs) {
  const out = [];
  for (const run of runs) {
    const last = out.at(-1);
    const same = last?.type === "text" && run.type === "text" && JSON.stringify(last.style) === JSON.stringify(run.style);
    if (same) last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}

/** A list inside a list becomes a list of its own with a deeper indent, as Slack has it. */
function listOf(list, indent) {
  const out = [];
  const style = LISTS[list.nodeName];
  for (const item of list.children) {
    if (LISTS[item.nodeName]) {
      out.push(...listOf(item, indent + 1));
      continue;
    }
    const inner = [...item.childNodes].filter((node) => !LISTS[node.nodeName]);
    const section = { type: "rich_text_section", elements: merged(inner.flatMap((node) => runsOf(node, {}))) };
    const last = out.at(-1);
    if (last?.indent === indent && last.style === style) last.elements.push(section);
    else out.push({ type: "rich_text_list", style, indent, border: 0, elements: [section] });
    for (const deeper of item.children) if (LISTS[deeper.nodeName]) out.push(...listOf(deeper, indent + 1));
  }
  return out;
}

function runsOf(node, style) {
  if (node.nodeType === Node.TEXT_NODE) return textRuns(node.data.replace(/\u00a0|\u200b/g, (c) => (c === "\u200b" ? "" : " ")), style);
  if (node.nodeName === "BR") return node.nextSibling ? [{ type: "text", text: "\n" }] : [];
  const own = TAGS[node.nodeName] ? { ...style, [TAGS[node.nodeName]]: true } : style;
  return [...node.childNodes].flatMap((child) => runsOf(child, own));
}

/** Addresses become links by themselves, as in Slack's composer. */
function textRuns(text, style) {
  const styled = Object.keys(style).length ? { style } : {};
  return text
    .split(ADDRESS)
    .filter(Boolean)
    .map((part) => (ADDRESS.test(part) ? { type: "link", url: part, ...styled } : { type: "text", text: part, ...styled }));
}

/** Puts a block's content into the empty editor. */
export function fillWith(editor, block) {
  editor.replaceChildren(...(block?.elements ?? []).map(partNode));
}

function partNode(part) {
  if (part.type === "rich_text_list") {
    const items = part.elements.map((item) => node("li", item.elements.flatMap(runNodes)));
    return node(part.style === "ordered" ? "ol" : "ul", items);
  }
  const tag = { rich_text_quote: "blockquote", rich_text_preformatted: "pre" }[part.type] ?? "div";
  return node(tag, part.elements.flatMap(runNodes));
}

function runNodes(run) {
  const lines = (run.text ?? run.url ?? "").split("\n");
  const nodes = lines.flatMap((line, index) => [...(index ? [document.createElement("br")] : []), new Text(line)]);
  return Object.entries({ code: "code", strike: "s", italic: "i", bold: "b" }).reduce(
    (inner, [name, tag]) => (run.style?.[name] ? [node(tag, inner)] : inner),
    nodes,
  );
}

function node(tag, children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
