package dev.smrequest.gitlab.rest;

import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueMarker;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.rest.client.ProjectApis;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.Pager;
import org.gitlab4j.api.models.Issue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds an issue the bot may have filed by the marker in its description. GitLab's full-text search is quick but may
 * lag, be limited or switched off; the bot's own recent issues are the second way and have the last word.
 */
final class MarkerSearch {
    private static final Logger LOG = LoggerFactory.getLogger(MarkerSearch.class);
    private static final String ACT = "look for an issue it may have filed already";
    private static final int HITS = 20;
    private static final int PAGE_SIZE = 100;
    /** By how much GitLab's clock may be behind ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

    private final ProjectApis apis;
    private final Calls calls;
    private volatile long ownId;

    MarkerSearch(ProjectApis apis, Calls calls) {
        this.apis = apis;
        this.calls = calls;
    }

    Optional<IssueSnapshot> find(IssueMarker marker, Instant since) {
        return bySearch(marker).or(() -> amongOwn(marker, since));
    }

    private Optional<IssueSnapshot> bySearch(IssueMarker marker) {
        try {
            return calls.run(ACT, () -> {
                MultivaluedMap<String, String> query = oldestFirst();
                query.putSingle("search", marker.word());
                query.putSingle("in", "description");
                return confirmed(apis.issues().list(query, HITS).first(), marker);
            });
        } catch (GitLabException e) {
            LOG.info("GitLab's search failed, the bot's own issues are looked through instead: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<IssueSnapshot> amongOwn(IssueMarker marker, Instant since) {
        return calls.run(ACT, () -> {
            MultivaluedMap<String, String> query = oldestFirst();
            query.putSingle("author_id", Long.toString(ownId()));
            query.putSingle(
                    "created_after",
                    since.minus(CLOCK_SKEW).truncatedTo(ChronoUnit.SECONDS).toString());
            Pager<Issue> pages = apis.issues().list(query, PAGE_SIZE);
            while (pages.hasNext()) {
                Optional<IssueSnapshot> found = confirmed(
                        pages.next().stream()
                                .filter(issue -> holds(issue.getDescription(), marker))
                                .toList(),
                        marker);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        });
    }

    /** A list may be stale, and search matches the beginnings of words: only the issue itself tells. */
    private Optional<IssueSnapshot> confirmed(List<Issue> hits, IssueMarker marker) throws GitLabApiException {
        for (Issue hit : hits) {
            Optional<IssueSnapshot> issue =
                    unlessDeleted(Snapshots.of(hit).iid()).filter(read -> holds(read.description(), marker));
            if (issue.isPresent()) {
                return issue;
            }
        }
        return Optional.empty();
    }

    private Optional<IssueSnapshot> unlessDeleted(long iid) throws GitLabApiException {
        try {
            return Optional.of(Snapshots.of(apis.issues().read(iid)));
        } catch (GitLabApiException e) {
            if (e.getHttpStatus() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private long ownId() throws GitLabApiException {
        if (ownId == 0) {
            ownId = apis.ownId();
        }
        return ownId;
    }

    private static boolean holds(String description, IssueMarker marker) {
        return description != null && description.contains(marker.line());
    }

    private static MultivaluedMap<String, String> oldestFirst() {
        var query = new MultivaluedHashMap<String, String>();
        query.putSingle("scope", "all");
        query.putSingle("order_by", "created_at");
        query.putSingle("sort", "asc");
        return query;
    }
}
