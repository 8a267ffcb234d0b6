package dev.smrequest.gitlab.rest;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.Contact;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.ProjectHook;
import dev.smrequest.gitlab.ProjectHooks;
import dev.smrequest.gitlab.ShelfContent;
import dev.smrequest.gitlab.ShelfSource;
import dev.smrequest.gitlab.issue.IssueMarker;
import dev.smrequest.gitlab.issue.IssueMove;
import dev.smrequest.gitlab.issue.IssueNote;
import dev.smrequest.gitlab.issue.IssueQuery;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.gitlab.issue.Shortfall;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.gitlab.rest.client.ProjectApis;
import dev.smrequest.gitlab.rest.client.SinglePost;
import dev.smrequest.gitlab.rest.client.Timeouts;
import dev.smrequest.gitlab.rest.refusal.Refusals;
import dev.smrequest.workflow.IssueChange;
import jakarta.ws.rs.core.Form;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gitlab4j.api.GitLabApiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The project on a real GitLab (or the sandbox's), by gitlab4j. Thread safe; close it when done. */
public final class Gitlab4jProject implements GitLab, ShelfSource, ProjectHooks, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gitlab4jProject.class);

    private static final int NEWEST_NOTES = 100;

    private final ProjectApis apis;
    private final Calls calls;
    private final Catalogue catalogue;
    private final IssueForms forms;
    private final MarkerSearch markers;
    private final IssueNotes notes;
    private final Clock clock;

    /**
     * Talks to the project at {@code baseUrl}, GitLab's address without {@code /api/v4}. Nothing is called yet.
     *
     * @param project the project's full path or its number
     */
    public Gitlab4jProject(String baseUrl, String token, String project, Clock clock, CallListener listener) {
        this(baseUrl, token, project, clock, listener, Timeouts.DEFAULT);
    }

    Gitlab4jProject(
            String baseUrl, String token, String project, Clock clock, CallListener listener, Timeouts timeouts) {
        SinglePost.enforce();
        apis = new ProjectApis(baseUrl, token, project, timeouts, listener);
        calls = new Calls(new Refusals(baseUrl, token, project, clock), clock);
        catalogue = new Catalogue(apis, calls);
        forms = new IssueForms(catalogue);
        markers = new MarkerSearch(apis, calls);
        notes = new Gitlab4jNotes(apis, calls);
        this.clock = clock;
    }

    @Override
    public IssueSnapshot create(NewIssue issue) {
        Form form = forms.of(issue);
        IssueSnapshot filed =
                calls.run("file the issue", () -> Snapshots.of(apis.issues().create(form)));
        Shortfall shortfall = Shortfall.of(issue, filed);
        if (!shortfall.isEmpty()) {
            LOG.warn("Issue #{} was filed. {}", filed.iid(), shortfall.sentence());
        }
        return filed;
    }

    @Override
    public Optional<IssueSnapshot> findByMarker(IssueMarker marker, Instant since) {
        return markers.find(marker, since);
    }

    @Override
    public IssueSnapshot read(long iid) {
        try {
            return fetched(iid);
        } catch (GitLabException e) {
            throw Refusals.untilMended(e);
        }
    }

    @Override
    public IssueSnapshot apply(long iid, IssueChange change) {
        Form form = forms.of(change);
        if (form.asMap().isEmpty()) {
            return fetched(iid);
        }
        IssueSnapshot changed = calls.run(
                "change issue #" + iid, () -> Snapshots.of(apis.issues().update(iid, form)));
        Shortfall shortfall = Shortfall.of(change, changed);
        if (!shortfall.isEmpty()) {
            throw new GitLabException(
                    "GitLab changed issue #" + iid + " only in part; missing: " + String.join(", ", shortfall.parts())
                            + ".",
                    "Issue #" + iid + " was changed only in part. " + shortfall.sentence(),
                    200,
                    Retry.NEVER,
                    Optional.empty(),
                    null);
        }
        return changed;
    }

    @Override
    public void comment(long iid, IssueNote note) {
        calls.run("comment on issue #" + iid, () -> apis.notes().create(iid, note.body()));
    }

    @Override
    public boolean hasComment(long iid, IssueNote note, Instant since) {
        return calls.run(
                "read the comments of issue #" + iid,
                () -> apis.notes().newestFirst(iid, NEWEST_NOTES).stream()
                        .filter(written -> !written.getCreatedAt().toInstant().isBefore(since))
                        .anyMatch(written -> String.valueOf(written.getBody()).contains(note.markerLine())));
    }

    @Override
    public List<IssueSnapshot> updatedSince(Instant since, int page) {
        return calls.run("list issues", () -> Lists.updatedSince(apis.issues(), since, page));
    }

    @Override
    public List<IssueSnapshot> list(IssueQuery query) {
        return calls.run("list issues", () -> Lists.of(apis.issues(), query));
    }

    @Override
    public List<IssueMove> moves(long iid) {
        return calls.run(
                "read what happened to issue #" + iid, () -> apis.events().of(iid));
    }

    @Override
    public ShelfContent readShelf(String templateName) {
        return catalogue.shelf(readTemplate(templateName), clock.instant());
    }

    /** The notes of its issues. */
    public IssueNotes notes() {
        return notes;
    }

    @Override
    public Optional<List<ProjectHook>> hooks() {
        boolean outOfReach = calls.run("read its own role", () -> apis.hooks().areOutOfReach());
        return outOfReach
                ? Optional.empty()
                : calls.ifAllowed(
                        "look at the project's webhooks", () -> apis.hooks().all());
    }

    /** When GitLab last answered and last failed. */
    public Contact contact() {
        return calls.contact();
    }

    /** Loads and builds what the first call needs, so that it need not wait; calls nobody. */
    public void warmUp() {
        apis.warmUp();
    }

    @Override
    public void close() {
        apis.close();
    }

    private IssueSnapshot fetched(long iid) {
        return calls.run("read issue #" + iid, () -> Snapshots.of(apis.issues().read(iid)));
    }

    private Optional<String> readTemplate(String name) {
        return calls.run("read the issue template \"" + name + "\"", () -> {
            try {
                return Optional.ofNullable(apis.template(name));
            } catch (GitLabApiException e) {
                if (e.getHttpStatus() == 404) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }
}
