package dev.smrequest.sandbox.slack.world;

import dev.smrequest.sandbox.slack.manifest.InstalledApp;
import dev.smrequest.sandbox.slack.world.file.SharedFiles;
import dev.smrequest.sandbox.slack.world.presence.Presences;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The single truth of the pretend workspace with the app installed in it. Thread safe. */
public final class SlackWorld {

    private final Clock clock;
    private final Workspace workspace;
    private final InstalledApp app;
    private final Changes changes = new Changes();
    private final People people = new People();
    private final Channels channels;
    private final Messages messages;
    private final SharedFiles files;
    private final Presences presences = new Presences();
    private final Map<String, String> standIns = new ConcurrentHashMap<>();
    private final Map<String, UserGroup> groups = new ConcurrentHashMap<>();

    public SlackWorld(Clock clock, Workspace workspace, InstalledApp app) {
        this.clock = clock;
        this.workspace = workspace;
        this.app = app;
        this.channels = new Channels(clock, changes);
        this.messages = new Messages(clock, changes);
        this.files = new SharedFiles(clock, workspace.id());
    }

    /** Is told of every change afterwards, on the thread that made it. */
    public void onChange(Consumer<Change> listener) {
        changes.listen(listener);
    }

    public Changes changes() {
        return changes;
    }

    public Clock clock() {
        return clock;
    }

    public Workspace workspace() {
        return workspace;
    }

    public InstalledApp app() {
        return app;
    }

    public People people() {
        return people;
    }

    public Channels channels() {
        return channels;
    }

    public Messages messages() {
        return messages;
    }

    public SharedFiles files() {
        return files;
    }

    public Presences presences() {
        return presences;
    }

    /** Links to this host and port count as links to that domain from now on. */
    public void standsIn(String authority, String domain) {
        standIns.put(authority, domain);
    }

    /** The domain that this host and port, or host, stands for. */
    public String domain(String authority) {
        return standIns.getOrDefault(authority, authority.replaceFirst(":.*", ""));
    }

    public List<UserGroup> groups() {
        return List.copyOf(groups.values());
    }

    public Optional<UserGroup> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** Adds a user group, or replaces it when the id is known. */
    public void put(UserGroup group) {
        groups.put(group.id(), group);
    }
}
