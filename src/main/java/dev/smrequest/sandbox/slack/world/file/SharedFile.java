package dev.smrequest.sandbox.slack.world.file;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file and what Slack knows of it (Slack: file object).
 *
 * @param channels conversations it was shared in; empty while only its uploader has it
 */
public record SharedFile(String id, Naming naming, String user, long created, long size, List<String> channels) {

    /** What a file is called and what it is. */
    public record Naming(String name, String title, FileKind kind) {

        /** A file of this name; the title is the name until somebody gives another. */
        public static Naming of(String name, String title) {
            return new Naming(name, title.isBlank() ? name : title, FileKind.of(name));
        }
    }

    /** Copies the channels. */
    public SharedFile {
        channels = List.copyOf(channels);
    }

    /** The same file under a title, shared in one more conversation (none when that is empty). */
    SharedFile shared(String title, String channel) {
        List<String> all = channel.isEmpty() || channels.contains(channel)
                ? channels
                : Stream.concat(channels.stream(), Stream.of(channel)).toList();
        return new SharedFile(id, Naming.of(naming.name(), title), user, created, size, all);
    }
}
