// Server-sent events: each is a hint to read something again. Hints that come close together are read once.
import { change } from "./store.js";
import { readTracker } from "../tracker/data.js";
import { readDirector } from "../director/data.js";
import { readWorld } from "./world.js";

const readTime = () => Promise.all([readWorld(), readDirector()]);

const READS = { slack: readWorld, clock: readTime, gitlab: readTracker, traffic: readDirector };

const running = new Map();

/** One read of a kind at a time; a hint during the read means one more afterwards. */
async function again(topic) {
  if (running.has(topic)) {
    running.set(topic, true);
    return;
  }
  running.set(topic, false);
  try {
    await READS[topic]();
  } finally {
    const more = running.get(topic);
    running.delete(topic);
    if (more) again(topic);
  }
}

export function listen() {
  const events = new EventSource("/page/live");
  for (const topic of Object.keys(READS)) events.addEventListener(topic, () => again(topic));
  events.onopen = () => {
    change({ offline: false });
    for (const topic of Object.keys(READS)) again(topic);
  };
  events.onerror = () => change({ offline: true });
}
