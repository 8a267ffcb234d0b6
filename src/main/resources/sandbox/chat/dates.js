// Dates as Slack words them, in the acting person's time zone and measured on the sandbox's clock.
import { state } from "../app/store.js";

const zone = () => state.world?.me?.tz || undefined;

export const now = () =>
  state.director.clock?.frozen ? Date.parse(state.director.clock.now) / 1000 : running();

const running = () => (state.world?.now ?? Date.now() / 1000) + (performance.now() - (state.world?.readAt ?? 0)) / 1000;

const format = (seconds, options) =>
  new Intl.DateTimeFormat("en-US", { timeZone: zone(), ...options }).format(new Date(seconds * 1000));

const dayNumber = (seconds) =>
  Math.floor(Date.parse(`${format(seconds, { year: "numeric", month: "2-digit", day: "2-digit" })} UTC`) / 86_400_000);

export const clockTime = (seconds) => format(seconds, { hour: "numeric", minute: "2-digit" });

export const sameDay = (a, b) => dayNumber(a) === dayNumber(b);

/** The line between two days of messages. */
export function dayTitle(seconds) {
  return near(seconds) ?? format(seconds, { weekday: "long", month: "long", day: "numeric" });
}

function near(seconds) {
  const days = dayNumber(seconds) - dayNumber(now());
  return { "-1": "Yesterday", 0: "Today", 1: "Tomorrow" }[days] ?? null;
}

export function ago(seconds) {
  const passed = now() - seconds;
  const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  const units = [["day", 86_400], ["hour", 3600], ["minute", 60]];
  for (const [unit, size] of units) if (Math.abs(passed) >= size) return words.format(-Math.trunc(passed / size), unit);
  return "just now";
}

const TOKENS = {
  date_num: (s) => format(s, { year: "numeric", month: "2-digit", day: "2-digit" }).replace(/(\d+)\/(\d+)\/(\d+)/, "$3-$1-$2"),
  date: (s) => format(s, { year: "numeric", month: "long", day: "numeric" }),
  date_short: (s) => format(s, { year: "numeric", month: "short", day: "numeric" }),
  date_long: (s) => format(s, { weekday: "long", year: "numeric", month: "long", day: "numeric" }),
  date_pretty: (s) => near(s) ?? TOKENS.date(s),
  date_short_pretty: (s) => near(s) ?? TOKENS.date_short(s),
  date_long_pretty: (s) => near(s) ?? TOKENS.date_long(s),
  time: clockTime,
  time_secs: (s) => format(s, { hour: "numeric", minute: "2-digit", second: "2-digit" }),
  ago,
};

/** A <!date^…> text; the fallback when the time stamp is none. */
export function dateText(seconds, pattern, fallback) {
  if (!Number.isFinite(seconds)) return fallback;
  return pattern.replace(/\{(\w+)\}/g, (all, token) => TOKENS[token]?.(seconds) ?? all);
}
