package dev.smrequest.slack.app.bolt.event;

import dev.smrequest.slack.app.call.SaidFile;
import java.util.Optional;

/** Reads a file object. Slack: file object; one that was deleted is a tombstone and no file. */
final class FileReading {
    private FileReading() {}

    static Optional<SaidFile> of(Payload file) {
        boolean gone = file.text("mode").filter("tombstone"::equals).isPresent();
        boolean here = file.text("mode").filter("hosted"::equals).isPresent()
                || file.text("mode").filter("snippet"::equals).isPresent();
        return file.text("id")
                .filter(id -> !gone)
                .map(id -> new SaidFile(
                        id,
                        file.text("name").or(() -> file.text("title")).orElse("file"),
                        file.number("size"),
                        file.text("url_private").filter(url -> here),
                        file.text("permalink")));
    }
}
