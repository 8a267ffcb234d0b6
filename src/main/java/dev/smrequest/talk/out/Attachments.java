package dev.smrequest.talk.out;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.call.SaidFile;
import dev.smrequest.talk.record.FileStore;
import dev.smrequest.talk.record.Reply;
import dev.smrequest.template.usertext.UserText;
import dev.smrequest.template.usertext.WebLink;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files of replies: copied to GitLab once each, up to a size; what is larger, kept elsewhere, not handed to the bot, or
 * refused by GitLab is linked in Slack instead.
 */
public final class Attachments {
    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);
    /** As much as GitLab takes with the least generous of its own defaults. */
    static final long LIMIT = 10L * 1024 * 1024;

    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|gif|webp)");
    private static final Pattern UPLOADED = Pattern.compile("/uploads/[0-9a-f]{16,64}/[^\\s()<>]+");

    private final Slack slack;
    private final IssueNotes notes;
    private final FileStore store;

    public Attachments(Slack slack, IssueNotes notes, FileStore store) {
        this.slack = slack;
        this.notes = notes;
        this.store = store;
    }

    /** Markdown. */
    String link(Reply reply, SaidFile file) {
        String name = UserText.label(file.name());
        MessageRef ref = reply.place().ref();
        return store.find(ref, file.id())
                .or(() -> copied(ref, file))
                .map(url -> (isPicture(file) ? "!" : "") + "[" + name + "](" + url + ")")
                .orElseGet(() -> inSlack(file, name));
    }

    private Optional<String> copied(MessageRef ref, SaidFile file) {
        if (file.size() > LIMIT) {
            return Optional.empty();
        }
        Optional<String> copy = file.url()
                .flatMap(url -> slack.file(url, LIMIT))
                .flatMap(content -> uploaded(file.name(), content))
                .filter(url -> UPLOADED.matcher(url).matches());
        copy.ifPresent(url -> store.add(ref, file.id(), url));
        return copy;
    }

    /** An installation may take less than GitLab's default; the words go over all the same. */
    private Optional<String> uploaded(String name, byte[] content) {
        try {
            return Optional.of(notes.upload(name, content));
        } catch (GitLabException e) {
            if (e.retry() != Retry.NEVER) {
                throw e;
            }
            LOG.info("GitLab does not take a file of a reply, which is linked in Slack: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static String inSlack(SaidFile file, String name) {
        return file.permalink()
                        .flatMap(Attachments::address)
                        .flatMap(link -> WebLink.of(name, link))
                        .orElse(name)
                + " (a file in Slack)";
    }

    private static Optional<URI> address(String link) {
        try {
            return Optional.of(URI.create(link));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isPicture(SaidFile file) {
        return PICTURE.matcher(file.name().toLowerCase(Locale.ROOT)).matches();
    }
}
