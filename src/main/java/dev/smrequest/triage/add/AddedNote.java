package dev.smrequest.triage.add;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.issue.IssueNote;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.app.call.ShortcutCall.NamedLink;
import dev.smrequest.slack.app.call.ShortcutCall.SourceMessage;
import dev.smrequest.slack.text.MessageText;
import dev.smrequest.template.description.SubmissionMarker;
import dev.smrequest.template.usertext.UserText;
import dev.smrequest.template.usertext.WebLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A message as a note on an issue: who added it, whose it is, its words quoted as plain text, its files by name and link. */
final class AddedNote {
    private final Slack slack;

    AddedNote(Slack slack) {
        this.slack = slack;
    }

    IssueNote of(Addition addition) {
        SourceMessage message = addition.source().message();
        SubmissionMarker marker = new SubmissionMarker(addition.id());
        List<String> parts = new ArrayList<>();
        parts.add(headline(addition.source().userId(), message));
        addition.wish()
                .flatMap(Addition.Wish::comment)
                .map(UserText::block)
                .filter(text -> !text.isEmpty())
                .ifPresent(parts::add);
        String text = UserText.block(MessageText.plain(message.text()));
        if (!text.isEmpty()) {
            parts.add(quoted(text));
        }
        if (!message.files().isEmpty()) {
            parts.add("Files: " + message.files().stream().map(AddedNote::file).collect(Collectors.joining(", ")));
        }
        parts.add(marker.line());
        return new IssueNote(String.join("\n\n", parts), marker.line());
    }

    private String headline(String userId, SourceMessage message) {
        String whose = message.author().map(author -> " by " + name(author)).orElse("");
        String link = permalink(message)
                .flatMap(address -> WebLink.of("see the conversation", address))
                .map(found -> " (" + found + ")")
                .orElse("");
        return name(userId) + " added a message" + whose + " from Slack" + link + ":";
    }

    private static String quoted(String markdown) {
        return markdown.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static String file(NamedLink file) {
        String name = UserText.line(file.name());
        return address(file.url())
                .flatMap(url -> WebLink.of("open", url))
                .map(link -> name + " (" + link + ")")
                .orElse(name);
    }

    /** Somebody who is gone, or whom the bot may not see, is somebody. */
    private String name(String userId) {
        try {
            return UserText.line(slack.person(userId).name());
        } catch (SlackException e) {
            if (e.retry() == Retry.NEVER) {
                return "somebody";
            }
            throw e;
        }
    }

    /** A conversation that the bot is not in has no link for it. */
    private Optional<URI> permalink(SourceMessage message) {
        try {
            return address(slack.permalink(message.ref()));
        } catch (SlackException e) {
            if (e.retry() == Retry.NEVER) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
