// The filter of the list and of the board, kept in the address with GitLab's own names, and what it means to the API.
import { state } from "../app/store.js";
import { go } from "../app/route.js";

export const PER_PAGE = 20;

/** GitLab's names of orders in addresses, and the API's order_by and sort. */
export const ORDERS = {
  created_date: { title: "Created date", by: "created_at", sort: "desc" },
  created_asc: { title: "Created date, oldest first", by: "created_at", sort: "asc" },
  updated_desc: { title: "Updated date", by: "updated_at", sort: "desc" },
  updated_asc: { title: "Updated date, oldest first", by: "updated_at", sort: "asc" },
  due_date: { title: "Due date, soonest first", by: "due_date", sort: "asc" },
  due_date_desc: { title: "Due date, latest first", by: "due_date", sort: "desc" },
};

/** Values that are no names but mean something to GitLab. */
export const WILD = ["None", "Any"];

export function filter() {
  const query = new URLSearchParams(state.route.query);
  return {
    state: query.get("state") ?? "opened",
    search: query.get("search") ?? "",
    labels: [...query.getAll("label_name[]"), ...query.getAll("label_name")],
    assignee: query.get("assignee_username") ?? query.get("assignee_id") ?? "",
    author: query.get("author_username") ?? "",
    milestone: query.get("milestone_title") ?? "",
    sort: ORDERS[query.get("sort")] ? query.get("sort") : "created_date",
    page: Number(query.get("page")) || 1,
  };
}

/** Whether anything but the state narrows what is shown. */
export const isNarrowed = ({ search, labels, assignee, author, milestone }) =>
  Boolean(search || labels.length || assignee || author || milestone);

/** The address of the list, or of the board, with parts of the filter changed; a changed filter begins at its first page. */
export function addressWith(part) {
  const place = state.route.view === "board" && !state.route.issue ? "boards" : "issues";
  const query = queryOf({ ...filter(), page: 1, ...part });
  return `/gitlab/${state.tracker.path}/-/${place}${query ? `?${query}` : ""}`;
}

export function filterBy(part) {
  go({ query: queryOf({ ...filter(), page: 1, ...part }) });
}

function queryOf({ state: wanted, search, labels, assignee, author, milestone, sort, page }) {
  const query = new URLSearchParams();
  if (wanted !== "opened") query.set("state", wanted);
  if (search) query.set("search", search);
  for (const label of labels) query.append("label_name[]", label);
  if (assignee) query.set(WILD.includes(assignee) ? "assignee_id" : "assignee_username", assignee);
  if (author) query.set("author_username", author);
  if (milestone) query.set("milestone_title", milestone);
  if (sort !== "created_date") query.set("sort", sort);
  if (page > 1) query.set("page", page);
  return query.toString();
}

/** What the filter says to the API, apart from state, order and page. */
export function narrowing({ search, labels, assignee, author, milestone }) {
  const params = {};
  if (search) params.search = search;
  if (labels.length) params.labels = labels.join(",");
  if (assignee) params[WILD.includes(assignee) ? "assignee_id" : "assignee_username"] = assignee;
  if (author) params.author_username = author;
  if (milestone) params[["None", "Any", "Upcoming", "Started"].includes(milestone) ? "milestone_id" : "milestone"] = milestone;
  return params;
}

export const ordering = ({ sort }) => ({ order_by: ORDERS[sort].by, sort: ORDERS[sort].sort });
