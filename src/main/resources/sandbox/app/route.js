// Addresses of the page: /chat/<channel>[/<thread>], /archives/<channel>/p<ts>[?thread_ts=…] (permalinks), and
// GitLab's own:
// /gitlab/<project>/-/issues[/<iid>|/new][?filter], /-/boards, /-/work_items/<iid>, and the old form without the dash.
import { state, change, tell } from "./store.js";

export function read(path = location.pathname, query = location.search) {
  const chat = path.match(/^\/chat\/([A-Z0-9]+)(?:\/(\d+\.\d+))?/);
  if (chat) return { ...blank(), tab: "chat", channel: chat[1], thread: chat[2] ?? null };
  const permalink = path.match(/\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})/);
  if (permalink) {
    const thread = new URLSearchParams(query).get("thread_ts");
    return { ...blank(), tab: "chat", channel: permalink[1], thread, focus: `${permalink[2]}.${permalink[3]}` };
  }
  const place = path.match(/^\/gitlab\/(.+?)(?:\/-)?\/(issues|work_items|boards)(?:\/(\d+|new))?\/?$/);
  if (place) return { ...blank(), tab: "tracker", project: place[1], query: asFilter(query), ...inProject(place[2], place[3]) };
  if (path.startsWith("/gitlab")) return { ...blank(), tab: "tracker" };
  return blank();
}

const blank = () => ({ tab: "chat", channel: null, thread: null, focus: null, app: "messages", project: null, issue: null, view: "list", query: "" });

function inProject(kind, rest) {
  if (kind === "boards") return { view: "board" };
  if (rest === "new") return { view: "new" };
  return { issue: rest ? Number(rest) : null };
}

/** The part of an address after the question mark, without what the page itself puts there (?as=…). */
function asFilter(query) {
  const kept = new URLSearchParams(query);
  kept.delete("as");
  return kept.toString();
}

export function write(route) {
  if (route.tab === "tracker" && route.project) return `/gitlab/${route.project}/-/${placeOf(route)}`;
  if (route.tab === "tracker") return "/gitlab";
  if (!route.channel) return "/";
  return `/chat/${route.channel}${route.thread ? `/${route.thread}` : ""}`;
}

function placeOf({ view, issue, query }) {
  if (issue) return `issues/${issue}`;
  const place = { list: "issues", board: "boards", new: "issues/new" }[view];
  return query ? `${place}?${query}` : place;
}

/** Changes parts of the route and the address bar with it. */
export function go(part) {
  const route = { ...state.route, focus: null, ...part };
  const address = write(route);
  if (address !== location.pathname + location.search) history.pushState(null, "", address);
  change({ route });
}

/** The route a link leads to when it points into this page, else null (the browser then opens a new tab). */
export function inside(url) {
  let target;
  try {
    target = new URL(url, location.href);
  } catch {
    return null;
  }
  const slack = target.href.startsWith(`${state.world?.team.url}archives/`);
  if (target.origin !== location.origin && !slack) return null;
  if (target.pathname.includes("/uploads/")) return null;
  return /^\/(gitlab|chat|slack\/archives|archives)\b/.test(target.pathname) ? read(target.pathname, target.search) : null;
}

/** Click listener of links: stays in the page where the page can show it. */
export function follow(event) {
  const link = event.target.closest?.("a[href]:not([download])");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const route = inside(link.href);
  if (!route) return;
  event.preventDefault();
  const known = state.world.channels.some((each) => [each.id, each.channel].includes(route.channel));
  if (route.tab === "chat" && route.channel && !known) tell("That conversation is not yours to see.", "bad");
  else go(route);
}
