// Starts the page: reads the address, follows the server's events, paints on every change.
import { render } from "/lit/lit-html.js";
import { change, onChange, repaint, state } from "./store.js";
import { follow, read } from "./route.js";
import { listen } from "./live.js";
import { actAs, rememberedPerson } from "./world.js";
import { frame } from "./frame.js";

const root = document.getElementById("app");

onChange(() => render(frame(), root));
change({ route: read() });
addEventListener("popstate", () => change({ route: read() }));
document.addEventListener("click", follow);
await actAs(rememberedPerson());
listen();
setInterval(repaint, 15_000); // the clock in the header and "5 minutes ago"
document.documentElement.dataset.ready = String(Boolean(state.world));
