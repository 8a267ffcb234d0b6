package dev.smrequest.unfurl;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.slack.app.LinkListener;
import dev.smrequest.slack.app.call.SharedLinks;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.reference.IssueReferences;
import dev.smrequest.unfurl.PreviewStore.Claim;
import dev.smrequest.unfurl.Shown.Link;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Decides which links of a message get a preview: requests of the project, three at most, none that was shown in the
 * channel within half an hour. It is decided once for a message, however often Slack tells of it. Links still being
 * written are left alone: the message tells of them again when it is sent, and would find them shown already.
 */
public final class LinkPreviews implements LinkListener {
    static final JobKind<Shown> KIND = new JobKind<>("show-link-previews", Shown.class);

    private static final int MOST = 3;
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(30);
    private static final Duration TOO_LATE_AFTER = Duration.ofHours(1);
    /** Slack refuses a preview as long as it has not got the answer to its event ({@code cannot_unfurl_url}). */
    private static final Duration ACKNOWLEDGED = Duration.ofSeconds(1);

    private final IssueReferences references;
    private final Transactions transactions;
    private final PreviewStore store;
    private final Jobs jobs;
    private final Clock clock;

    public LinkPreviews(
            IssueReferences references, Transactions transactions, PreviewStore store, Jobs jobs, Clock clock) {
        this.references = references;
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void shared(SharedLinks shared) {
        List<Link> links = shared.inComposer() || !shared.botIsMember() ? List.of() : ofRequests(shared.urls());
        if (!links.isEmpty()) {
            claim(shared, links);
        }
    }

    private void claim(SharedLinks shared, List<Link> links) {
        Instant now = clock.instant();
        transactions.in(connection -> {
            Set<Long> taken = take(connection, shared, links, now);
            List<Long> mine = mine(store.of(connection, shared.message()), taken, links);
            for (long iid : taken) {
                if (!mine.contains(iid)) {
                    store.release(connection, shared.message(), iid);
                }
            }
            boolean more = mine.stream().anyMatch(taken::contains);
            if (more) {
                stage(
                        connection,
                        shared,
                        links.stream().filter(link -> mine.contains(link.iid())).toList());
            }
            return more;
        });
    }

    /**
     * Takes what can be had, more than is shown, always in the same order: two messages with the same links would else wait
     * for each other.
     */
    private Set<Long> take(Connection connection, SharedLinks shared, List<Link> links, Instant now)
            throws SQLException {
        Set<Long> before = new HashSet<>(store.of(connection, shared.message()));
        Set<Long> taken = new HashSet<>();
        for (Link link : links.stream().sorted(Comparator.comparing(Link::iid)).toList()) {
            Claim claim = new Claim(shared.message(), link, links.indexOf(link), shared.withOtherCompany(), now);
            if (!before.contains(link.iid()) && store.claim(connection, claim, now.minus(AGAIN_AFTER))) {
                taken.add(link.iid());
            }
        }
        return taken;
    }

    /** Those it has shown stay, also by the same event delivered twice at once; then the first of the message. */
    private static List<Long> mine(List<Long> claimed, Set<Long> taken, List<Link> links) {
        return Stream.concat(
                        claimed.stream().filter(iid -> !taken.contains(iid)),
                        links.stream().map(Link::iid).filter(taken::contains))
                .limit(MOST)
                .toList();
    }

    private void stage(Connection connection, SharedLinks shared, List<Link> links) {
        Instant now = clock.instant();
        Shown shown = new Shown(shared.message(), links, shared.withOtherCompany(), now.plus(TOO_LATE_AFTER));
        jobs.stage(connection, KIND, UUID.randomUUID().toString(), shown, now.plus(ACKNOWLEDGED));
    }

    /** Each request once, by the first of its links. */
    private List<Link> ofRequests(List<String> urls) {
        Set<Long> seen = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (String url : urls) {
            references.linked(List.of(url)).stream()
                    .findFirst()
                    .filter(seen::add)
                    .ifPresent(iid -> links.add(new Link(url, iid)));
        }
        return links;
    }
}
