// Wire bodies for human eyes: JSON is indented, forms are listed one field a line, JSON inside a form likewise.
const DULL = new Set(["host", "connection", "date", "content-length", "accept", "accept-encoding", "user-agent", "transfer-encoding", "upgrade", "http2-settings"]);

export function pretty(headers, body) {
  const lines = Object.entries(headers ?? {})
    .filter(([name]) => !DULL.has(name.toLowerCase()))
    .map(([name, values]) => `${name}: ${values.join(", ")}`);
  return [lines.join("\n"), bodyText(body ?? "", contentType(headers))].filter(Boolean).join("\n\n");
}

const contentType = (headers) =>
  Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === "content-type")?.[1]?.[0] ?? "";

function bodyText(body, type) {
  if (type.includes("x-www-form-urlencoded"))
    return [...new URLSearchParams(body)].map(([name, value]) => `${name} = ${json(value) ?? value}`).join("\n");
  return json(body) ?? body;
}

function json(text) {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return null;
  }
}
