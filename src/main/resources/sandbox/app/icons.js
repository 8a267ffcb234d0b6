// Line icons of the page, drawn here so that nothing is loaded from elsewhere. All are decoration: the control that
// holds one carries the label.
import { html, svg } from "/lit/lit-html.js";

const shapes = {
  hash: svg`<path d="M9 4 7 20M17 4l-2 16M4 9h17M3 15h17" />`,
  lock: svg`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`,
  bolt: svg`<path d="M13 3 5 14h6l-1 7 8-11h-6z" />`,
  more: svg`<circle cx="12" cy="5" r="1.2" /><circle cx="12" cy="12" r="1.2" /><circle cx="12" cy="19" r="1.2" />`,
  thread: svg`<path d="M4 5h16v11H10l-4 4v-4H4z" /><path d="M8 9h8M8 12h5" />`,
  send: svg`<path d="m4 12 16-8-5 16-3-7z" /><path d="m12 13 8-9" />`,
  close: svg`<path d="m6 6 12 12M18 6 6 18" />`,
  down: svg`<path d="m6 9 6 6 6-6" />`,
  right: svg`<path d="m9 6 6 6-6 6" />`,
  check: svg`<path d="m5 13 4 4L19 7" />`,
  search: svg`<circle cx="11" cy="11" r="6" /><path d="m20 20-4.5-4.5" />`,
  eye: svg`<path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z" /><circle cx="12" cy="12" r="3" />`,
  clock: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7v5l3 2" />`,
  film: svg`<rect x="3" y="5" width="18" height="14" rx="2" /><path d="M8 5v14M16 5v14M3 12h18" />`,
  chat: svg`<path d="M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H11l-5 4v-4H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z" />`,
  issue: svg`<rect x="4" y="4" width="16" height="16" rx="3" /><path d="M8 9h8M8 13h8M8 17h4" />`,
  link: svg`<path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1" /><path d="M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />`,
  warning: svg`<path d="M12 4 2.5 20h19z" /><path d="M12 10v4M12 17v.5" />`,
  calendar: svg`<rect x="4" y="6" width="16" height="14" rx="2" /><path d="M4 11h16M8 3v5M16 3v5" />`,
  people: svg`<circle cx="9" cy="9" r="3.5" /><path d="M3 19c0-3.5 2.7-5 6-5s6 1.5 6 5M15 6a3.5 3.5 0 0 1 0 6.5M17 14.5c2.5 0.5 4 2 4 4.5" />`,
  image: svg`<rect x="3" y="5" width="18" height="14" rx="2" /><circle cx="9" cy="10" r="1.5" /><path d="m4 18 6-6 4 4 2-2 5 4" />`,
  board: svg`<rect x="4" y="4" width="4.5" height="16" rx="1" /><rect x="10" y="4" width="4.5" height="11" rx="1" /><rect x="16" y="4" width="4" height="7" rx="1" />`,
  copy: svg`<rect x="9" y="9" width="11" height="11" rx="2" /><path d="M15 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h3" />`,
  tag: svg`<path d="M4 4h8l8 8-8 8-8-8z" /><circle cx="8.5" cy="8.5" r="1" />`,
  bold: svg`<path d="M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z" />`,
  italic: svg`<path d="M10 5h7M7 19h7M14 5l-4 14" />`,
  strike: svg`<path d="M4 12h16M16 7c-1-2-7-3-8 0-.5 2 1 3 3 4M8 16c1 3 8 3 8-1" />`,
  ordered: svg`<path d="M10 6h10M10 12h10M10 18h10M4 5l1.500-1v4M4 13h2l-2 3h2" />`,
  bullets: svg`<path d="M9 6h11M9 12h11M9 18h11" /><circle cx="4.500" cy="6" r=".8" /><circle cx="4.500" cy="12" r=".8" /><circle cx="4.500" cy="18" r=".8" />`,
  quote: svg`<path d="M4 5v14M9 8h11M9 12h11M9 16h7" />`,
  code: svg`<path d="m8 7-5 5 5 5M16 7l5 5-5 5" />`,
  codeblock: svg`<rect x="3" y="4" width="18" height="16" rx="2" /><path d="m10 9-3 3 3 3M14 9l3 3-3 3" />`,
  file: svg`<path d="M6 3h8l4 4v14H6zM14 3v4h4" />`,
  upload: svg`<path d="M12 16V5M7 10l5-5 5 5M4 19h16" />`,
  play: svg`<path d="M8 5v14l11-7z" />`,
  bin: svg`<path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13" />`,
  smile: svg`<circle cx="12" cy="12" r="8.5" /><path d="M9 10v.5M15 10v.5M8.5 14c1.8 2.6 5.2 2.6 7 0" />`,
  clip: svg`<path d="m19 11-8 8a5 5 0 0 1-7-7l8-8a3.4 3.4 0 0 1 5 5l-8 8a1.8 1.8 0 0 1-2.5-2.5l7-7" />`,
  download: svg`<path d="M12 4v11M7 11l5 5 5-5M5 20h14" />`,
  bell: svg`<path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15z" /><path d="M10 20.5h4" />`,
  pencil: svg`<path d="m4 20 1-4L16 5l3 3L8 19z" /><path d="m13 8 3 3" />`,
};

export const icon = (name) => html`<svg
  class="icon"
  viewBox="0 0 24 24"
  aria-hidden="true"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  ${shapes[name]}
</svg>`;
