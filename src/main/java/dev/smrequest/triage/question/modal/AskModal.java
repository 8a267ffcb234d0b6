package dev.smrequest.triage.question.modal;

import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.store.json.StoredJson;
import dev.smrequest.triage.question.Questions;
import dev.smrequest.triage.question.Questions.Wording;
import dev.smrequest.triage.reference.IssueLinks;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens the form for a question to a requester, and has it asked. */
public final class AskModal implements Modal {
    private static final String CALLBACK = "ask_requester";

    private final Questions questions;
    private final Slack slack;
    private final IssueLinks links;
    private final Supplier<String> ids;

    /** {@code ids} answers ids of letters and digits alone, as they are also the markers of comments. */
    public AskModal(Questions questions, Slack slack, IssueLinks links, Supplier<String> ids) {
        this.questions = questions;
        this.slack = slack;
        this.links = links;
        this.ids = ids;
    }

    /** What the view remembers; the id makes that it asks once, however often it is sent. */
    private record Kept(String id, long iid, Optional<String> walk) {}

    /** Puts the form on top of a stand-up's view. */
    public void push(String triggerId, long iid, String walk) {
        Kept kept = new Kept(ids.get(), iid, Optional.of(walk));
        TypedView.of(
                        new TypedView.Frame(
                                CALLBACK,
                                "Question on #" + iid,
                                "The requester of " + links.number(iid) + " hears it by direct message with a button to"
                                        + " answer, and it is noted on the issue. The request leaves the queue until"
                                        + " there is an answer.",
                                "What do you need to know?",
                                "Ask"),
                        StoredJson.write(kept))
                .open(slack, triggerId, true);
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public ModalReply submitted(ModalState submission) {
        Kept kept = StoredJson.read(submission.privateMetadata(), Kept.class);
        String text = TypedView.typed(submission.values());
        if (text.isEmpty()) {
            return new ModalReply.Errors(Map.of(TypedView.BLOCK, "Type what you need to know."));
        }
        questions.ask(new Wording(kept.id(), kept.iid(), submission.userId(), text, kept.walk()));
        return new ModalReply.Back();
    }
}
