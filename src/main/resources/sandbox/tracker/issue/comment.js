// The box for a comment: quick actions run, GitLab's answer stands below, closing may go along with it.
import { html, nothing } from "/lit/lit-html.js";
import { repaint, state } from "../../app/store.js";
import { changeIssue, comment } from "../changes.js";

let typing = false;
let answer = null;

export const commentBox = (issue) => html`<form class="comment" @submit=${send}>
  <label class="hidden" for="comment-text">Add a comment</label>
  <textarea
    id="comment-text"
    class="field"
    name="text"
    rows="3"
    placeholder="Write a comment. Quick actions such as /label ~&quot;sm_req::triage&quot; run."
    @keydown=${sendByKey}
    @input=${typed}
  ></textarea>
  ${answer?.iid === issue.iid ? html`<p class=${answer.good ? "answer" : "trouble"} role=${answer.good ? "status" : "alert"}>${answer.text}</p>` : nothing}
  ${maySeeInternal() ? html`<label class="choice"><input type="checkbox" name="internal"> <span>Make this an internal note</span></label>` : nothing}
  <div class="form-acts">
    <button type="submit" class="button primary">Comment</button>
    <button type="button" class="button" @click=${(event) => turn(event, issue)}>
      ${typing ? "Comment & " : ""}${issue.state === "opened" ? (typing ? "close issue" : "Close issue") : typing ? "reopen issue" : "Reopen issue"}
    </button>
  </div>
</form>`;

const PLANNER = 15;

const maySeeInternal = () => (state.tracker.project.permissions.project_access?.access_level ?? 0) >= PLANNER;

function typed(event) {
  const now = Boolean(event.target.value.trim());
  if (now === typing && !answer) return;
  typing = now;
  answer = null;
  repaint();
}

const sendByKey = (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.form.requestSubmit();
};

async function send(event) {
  event.preventDefault();
  await post(event.target);
}

/** Whether nothing stood in the way; an empty box says nothing. */
async function post(form) {
  const { text, internal } = form.elements;
  const { iid } = state.tracker.issue;
  if (!text.value.trim()) return true;
  answer = null;
  const done = await comment(text.value, {
    internal: internal?.checked ?? false,
    told: (words) => (answer = { iid, good: true, text: words }),
    refused: (words) => (answer = { iid, good: false, text: words }),
  });
  if (done) form.reset();
  typing = !done;
  repaint();
  return done;
}

async function turn(event, issue) {
  if (await post(event.target.form)) await changeIssue({ state_event: issue.state === "opened" ? "close" : "reopen" });
}
