// The short names of emoji that a work bot plausibly writes; an unknown name stays as typed.
import { html } from "/lit/lit-html.js";

const BY_NAME = {
  thumbsup: "👍", tada: "🎉", eyes: "👀", white_check_mark: "✅", heart: "❤️", raised_hands: "🙌", pray: "🙏", joy: "😂",
  heavy_check_mark: "✔️", ballot_box_with_check: "☑️", x: "❌", warning: "⚠️", no_entry: "⛔",
  no_entry_sign: "🚫", information_source: "ℹ️", question: "❓", exclamation: "❗", bulb: "💡", rocket: "🚀",
  wave: "👋", "+1": "👍", "-1": "👎", clap: "👏", muscle: "💪",
  hourglass: "⌛", hourglass_flowing_sand: "⏳", stopwatch: "⏱️", alarm_clock: "⏰", calendar: "📅", date: "📅",
  spiral_calendar_pad: "🗓️", memo: "📝", pencil: "📝", pencil2: "✏️", clipboard: "📋", page_facing_up: "📄", bookmark: "🔖",
  label: "🏷️", inbox_tray: "📥", outbox_tray: "📤", package: "📦", link: "🔗", mag: "🔍", bell: "🔔", no_bell: "🔕",
  loudspeaker: "📢", mega: "📣", speech_balloon: "💬", email: "✉️", envelope: "✉️", lock: "🔒", unlock: "🔓", key: "🔑",
  gear: "⚙️", wrench: "🔧", hammer: "🔨", construction: "🚧", fire: "🔥", boom: "💥", zap: "⚡", sunrise: "🌅", sparkles: "✨", star: "⭐",
  dart: "🎯", trophy: "🏆", chart_with_upwards_trend: "📈", chart_with_downwards_trend: "📉", bar_chart: "📊",
  recycle: "♻️", repeat: "🔁", arrows_counterclockwise: "🔄", arrow_right: "➡️", arrow_left: "⬅️", arrow_up: "⬆️",
  arrow_down: "⬇️", leftwards_arrow_with_hook: "↩️", red_circle: "🔴", large_orange_circle: "🟠", large_yellow_circle: "🟡",
  large_green_circle: "🟢", large_blue_circle: "🔵", large_purple_circle: "🟣", white_circle: "⚪", black_circle: "⚫",
  new: "🆕", sos: "🆘", ok: "🆗", ok_hand: "👌", robot_face: "🤖", bust_in_silhouette: "👤", busts_in_silhouette: "👥",
  smile: "😄", slightly_smiling_face: "🙂", thinking_face: "🤔", sob: "😭", sunglasses: "😎", palm_tree: "🌴", house: "🏠", airplane: "✈️", sick: "🤒", coffee: "☕", ticket: "🎫", file_folder: "📁",
  open_file_folder: "📂", card_index_dividers: "🗂️", wastebasket: "🗑️", pushpin: "📌", round_pushpin: "📍", paperclip: "📎",
};

export function emoji(name) {
  const found = BY_NAME[name];
  return found ? html`<span class="emoji" role="img" aria-label=${name.replaceAll("_", " ")}>${found}</span>` : null;
}

/** Emoji whose name has the letters, those that begin with them first; one name for each sign. */
export function matching(letters) {
  const query = letters.toLowerCase().replace(/[\s:]+/g, "_").replace(/^_|_$/g, "");
  const seen = new Set();
  return Object.entries(BY_NAME)
    .filter(([name]) => name.includes(query))
    .sort(([a], [b]) => b.startsWith(query) - a.startsWith(query))
    .filter(([, sign]) => !seen.has(sign) && seen.add(sign))
    .map(([name, sign]) => ({ name, sign }));
}
