package dev.smrequest.slack.app.bolt;

import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.MessageListener;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.NotReadyException;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Shortcut;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.bolt.event.Listeners;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.slack.app.call.Reaction;
import dev.smrequest.slack.app.call.Said;
import dev.smrequest.slack.app.call.ShortcutCall;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Handlers of every kind that keep what they were called with; each can be made to fail or to answer otherwise. */
public final class RecordedHandlers {
    public final List<Object> calls = new CopyOnWriteArrayList<>();
    public volatile Supplier<Reply> reply = Reply.Silent::new;
    public volatile Supplier<ModalReply> modalReply = ModalReply.Close::new;
    public volatile Runnable act = () -> {};

    public Handlers handlers() {
        return Handlers.NONE
                .withCommands(List.of(
                        subcommand("", "[title]", "opens the form"),
                        subcommand("status", "<number>", "tells where it is")))
                .withShortcuts(List.of(shortcut("file_request"), shortcut("file_from_message")))
                .withModals(List.of(modal("file")))
                .withButtons(List.of(button("refresh"), button("again")))
                .hearing(new Listeners(List.of(new InOneChannel()), List.of()));
    }

    /** Hears what is said in the channel C1, and does not know that of C0 yet. */
    private final class InOneChannel implements MessageListener {
        @Override
        public boolean listensTo(String channelId) {
            if (channelId.equals("C0")) {
                throw new NotReadyException("The channels were not read yet.");
            }
            return channelId.equals("C1");
        }

        @Override
        public void said(Said message) {
            calls.add(message);
            act.run();
        }

        @Override
        public void deleted(MessageRef message) {
            calls.add(message);
            act.run();
        }

        @Override
        public void reacted(Reaction reaction) {
            calls.add(reaction);
            act.run();
        }
    }

    private Subcommand subcommand(String word, String usage, String summary) {
        return new Subcommand() {
            @Override
            public String word() {
                return word;
            }

            @Override
            public String usage() {
                return usage;
            }

            @Override
            public String summary() {
                return summary;
            }

            @Override
            public Reply run(CommandCall call) {
                calls.add(word.isEmpty() ? call : new Named(word, call));
                return reply.get();
            }
        };
    }

    private Shortcut shortcut(String id) {
        return new Shortcut() {
            @Override
            public String callbackId() {
                return id;
            }

            @Override
            public void run(ShortcutCall call) {
                calls.add(call);
                act.run();
            }
        };
    }

    private Modal modal(String id) {
        return new Modal() {
            @Override
            public String callbackId() {
                return id;
            }

            @Override
            public ModalReply submitted(ModalState submission) {
                calls.add(submission);
                return modalReply.get();
            }
        };
    }

    private Button button(String id) {
        return new Button() {
            @Override
            public String actionId() {
                return id;
            }

            @Override
            public void pressed(ButtonCall call) {
                calls.add(new Named(id, call));
                act.run();
            }
        };
    }

    public static Reply told(String text) {
        return new Reply.OnlyToCaller(Message.of(text));
    }

    /** A call of one of several handlers of a kind. */
    public record Named(String id, Object call) {}
}
