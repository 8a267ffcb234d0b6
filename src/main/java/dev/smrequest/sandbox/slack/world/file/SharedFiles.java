package dev.smrequest.sandbox.slack.world.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every file of the workspace, from the announced upload to its deletion (Slack: files.getUploadURLExternal). Thread
 * safe.
 */
public final class SharedFiles {

    /** Path of upload addresses below the pretend Slack's own address. */
    public static final String UPLOADS = "/slack/upload/v1/";

    private final Clock clock;
    private final String team;
    private final Map<String, SharedFile> files = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Map<String, Upload> uploads = new LinkedHashMap<>();
    private volatile URI base = URI.create("http://localhost:8080");
    private long numbers;

    public SharedFiles(Clock clock, String team) {
        this.clock = clock;
        this.team = team;
    }

    /** An upload that was announced. */
    public record Upload(String id, String name, long length, String user) {}

    /** Where the pretend Slack itself listens from now on. */
    public void at(URI newBase) {
        base = newBase;
    }

    /** Announces a file; its bytes go to {@link #uploadUrl}. */
    public synchronized Upload announce(String name, long length, String user) {
        String id = String.format(Locale.ROOT, "F0%08X", ++numbers);
        Upload upload = new Upload(id, name, length, user);
        uploads.put(id, upload);
        return upload;
    }

    public String uploadUrl(Upload upload) {
        return base.resolve(UPLOADS + upload.id()).toString();
    }

    /** Takes the bytes of an announced file; false when nobody announced it or the length is another. */
    public synchronized boolean receive(String id, byte[] content) {
        Upload upload = uploads.get(id);
        if (upload == null || upload.length() != content.length) {
            return false;
        }
        SharedFile.Naming naming = SharedFile.Naming.of(upload.name(), "");
        long now = clock.instant().getEpochSecond();
        files.put(id, new SharedFile(id, naming, upload.user(), now, content.length, List.of()));
        contents.put(id, content.clone());
        uploads.remove(id);
        return true;
    }

    public synchronized Optional<SharedFile> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** The bytes of a file; none when it is gone. */
    public synchronized byte[] content(String id) {
        return contents.getOrDefault(id, new byte[0]).clone();
    }

    /** Shares an uploaded file under a title, in a conversation or (empty) in none yet. */
    public synchronized Optional<SharedFile> share(String id, String title, String channel) {
        return Optional.ofNullable(files.computeIfPresent(id, (key, file) -> file.shared(title, channel)));
    }

    public synchronized boolean delete(String id) {
        contents.remove(id);
        return files.remove(id) != null;
    }

    /** The file as messages and files.info show it. */
    public ObjectNode json(SharedFile file) {
        return FileJson.of(file, base.resolve("/slack/files-pri/" + team + "-" + file.id() + "/"));
    }
}
