// GitLab's own REST API with the acting person's sandbox token. The header tells the sandbox that a person looks at the
// page, so that the traffic log shows the app's calls only.
import { state } from "../app/store.js";
import { answer } from "../app/http.js";

const headers = (more) => ({
  Accept: "application/json",
  "X-Sandbox-Page": "1",
  "PRIVATE-TOKEN": state.world?.me.gitlab?.token ?? "",
  ...more,
});

export const project = (path) => `/projects/${encodeURIComponent(path)}`;

export async function read(path, params = {}) {
  const query = new URLSearchParams(params).toString();
  return answer(await fetch(`/gitlab/api/v4${path}${query ? `?${query}` : ""}`, { headers: headers() }));
}

/** Reads the first pages of a list, with how many rows it has in all. */
export async function readPages(path, params, pages) {
  const rows = [];
  let total = 0;
  let next = params.page ?? 1;
  for (let page = 0; page < pages && next; page++) {
    const response = await fetch(`/gitlab/api/v4${path}?${new URLSearchParams({ ...params, page: next })}`, { headers: headers() });
    rows.push(...(await answer(response)));
    total = Number(response.headers.get("x-total") ?? rows.length);
    next = Number(response.headers.get("x-next-page")) || 0;
  }
  return { rows, total };
}

/** Reads every page of a list, in order. */
export async function readAll(path, params = {}) {
  const rows = [];
  for (let page = 1; page; ) {
    const query = new URLSearchParams({ ...params, per_page: 100, page });
    const response = await fetch(`/gitlab/api/v4${path}?${query}`, { headers: headers() });
    rows.push(...(await answer(response)));
    page = Number(response.headers.get("x-next-page")) || 0;
  }
  return rows;
}

export async function write(method, path, body) {
  return answer(
    await fetch(`/gitlab/api/v4${path}`, {
      method,
      headers: headers({ "Content-Type": "application/json" }),
      body: JSON.stringify(body),
    }),
  );
}
