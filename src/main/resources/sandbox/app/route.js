// Addresses of the page: /chat/<channel>[/<thread>], /slack/archives/<channel>/p<ts> (permalinks), /gitlab/<project>/-/issues[/<iid>].
import { state, change } from "./store.js";

export function read(path = location.pathname) {
  const chat = path.match(/^\/chat\/([A-Z0-9]+)(?:\/(\d+\.\d+))?/);
  if (chat) return { ...blank(), tab: "chat", channel: chat[1], thread: chat[2] ?? null };
  const permalink = path.match(/\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})/);
  if (permalink) return { ...blank(), tab: "chat", channel: permalink[1], focus: `${permalink[2]}.${permalink[3]}` };
  const issue = path.match(/^\/gitlab\/(.+?)\/-\/(?:issues|work_items)(?:\/(\d+))?\/?$/);
  if (issue) return { ...blank(), tab: "tracker", project: issue[1], issue: issue[2] ? Number(issue[2]) : null };
  if (path.startsWith("/gitlab")) return { ...blank(), tab: "tracker" };
  return blank();
}

const blank = () => ({ tab: "chat", channel: null, thread: null, focus: null, app: "messages", project: null, issue: null });

export function write(route) {
  if (route.tab === "tracker" && route.project)
    return `/gitlab/${route.project}/-/issues${route.issue ? `/${route.issue}` : ""}`;
  if (route.tab === "tracker") return "/gitlab";
  if (!route.channel) return "/";
  return `/chat/${route.channel}${route.thread ? `/${route.thread}` : ""}`;
}

/** Changes parts of the route and the address bar with it. */
export function go(part) {
  const route = { ...state.route, focus: null, ...part };
  const address = write(route);
  if (address !== location.pathname) history.pushState(null, "", address);
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
  if (target.origin !== location.origin) return null;
  return /^\/(gitlab|chat|slack\/archives|archives)\b/.test(target.pathname) ? read(target.pathname) : null;
}

/** Click listener of links: stays in the page where the page can show it. */
export function follow(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const route = inside(link.href);
  if (!route) return;
  event.preventDefault();
  go(route);
}
