// Reads and writes what the director sees: traffic, faults, clock, tier. The same control API serves the tests.
import { change, state, tell } from "../app/store.js";
import { get, post } from "../app/http.js";
import { readWorld } from "../app/world.js";
import { readTracker } from "../tracker/data.js";

export async function readTraffic() {
  if (!state.director.open) return;
  const seen = await get("/control/state");
  change({ director: { ...state.director, ...seen } });
}

export function direct(part) {
  change({ director: { ...state.director, ...part } });
}

/** One order to the control API, then everything is read again. */
export async function order(path, body, done) {
  try {
    await post(`/control/${path}`, body);
    if (done) tell(done);
  } catch (problem) {
    tell(problem.message, "bad");
  }
  await Promise.all([readTraffic(), readWorld(), readTracker()]);
}
