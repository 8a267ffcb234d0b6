// Keeps what pops up in sight: upwards where there is no room below, else by scrolling.
export function keepInSight(panel) {
  const frame = panel.closest(".messages, .app-place, .modal-body")?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  const { top, bottom, height } = panel.getBoundingClientRect();
  if (bottom <= frame.bottom) return;
  if (top - height - 44 > frame.top) panel.classList.add("upwards");
  else panel.scrollIntoView({ block: "nearest" });
}
