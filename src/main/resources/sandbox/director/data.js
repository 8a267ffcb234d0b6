// Reads and writes what the director sees: clock, faults, traffic, refusals. The same control API serves the tests.
import { change, state, tell } from "../app/store.js";
import { get, post } from "../app/http.js";
import { readWorld } from "../app/world.js";
import { readTracker } from "../tracker/data.js";

/** What the header shows is always read, lists only when they are on the page. */
export async function readDirector() {
  direct(await get("/control/state"));
  const { open, pane } = state.director;
  if (open && pane === "traffic") await readTraffic();
  if (open && pane === "refusals") direct({ refused: (await get("/control/refusals")).refusals });
}

export async function readTraffic() {
  const query = new URLSearchParams(state.director.filter).toString();
  const { exchanges } = await get(`/control/traffic?${query}`);
  if (query === new URLSearchParams(state.director.filter).toString()) direct({ exchanges });
}

export function direct(part) {
  change({ director: { ...state.director, ...part } });
}

export function show(pane) {
  direct({ pane });
  readDirector();
}

export function filter(part) {
  direct({ filter: { ...state.director.filter, ...part } });
  readTraffic();
}

/** Opens one exchange with its bodies, or closes it when it is open. */
export async function pick(number) {
  direct({ picked: number, whole: null });
  if (number === null) return;
  try {
    const whole = await get(`/control/exchange?number=${number}`);
    if (state.director.picked === number) direct({ whole });
  } catch (problem) {
    tell(problem.message, "bad");
  }
}

/** One order to the control API, then everything is read again. */
export async function order(path, body, done) {
  direct({ busy: true });
  try {
    await post(`/control/${path}`, body);
    if (done) tell(done);
  } catch (problem) {
    tell(problem.message, "bad");
  }
  await Promise.all([readDirector(), readWorld(), readTracker()]);
  direct({ busy: false });
}
