// Talks to the page's own JSON API. Failures become one exception with the server's sentence in it.
export class Refused extends Error {
  constructor(status, body) {
    super(body?.message ?? body?.error ?? `The sandbox answered ${status}.`);
    this.status = status;
    this.body = body;
  }
}

export async function get(path) {
  return answer(await fetch(path, { headers: { Accept: "application/json" } }));
}

export async function post(path, body = {}) {
  return answer(
    await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
    }),
  );
}

export async function answer(response) {
  const text = await response.text();
  const body = text ? parsed(text) : null;
  if (!response.ok) throw new Refused(response.status, body);
  return body;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text.slice(0, 300) };
  }
}

/** A file's bytes, as they travel inside JSON. */
export const base64 = (file) =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
