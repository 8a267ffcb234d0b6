package dev.smrequest.sync.hook.health;

import dev.smrequest.gitlab.ProjectHooks;
import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Notice;
import dev.smrequest.server.health.Health;
import dev.smrequest.store.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks after the webhooks: asks GitLab how they are, tells the admins of trouble, and knows how ready they are. */
public final class HookWatch {
    private final ProjectHooks hooks;
    private final Silence silence;
    private final FailedChecks failed;
    private final Transactions transactions;
    private final AdminNotices notices;
    private volatile HookStanding standing = HookStanding.NOT_READ;
    private List<Trouble> told = List.of();

    public HookWatch(
            ProjectHooks hooks, Silence silence, FailedChecks failed, Transactions transactions, AdminNotices notices) {
        this.hooks = hooks;
        this.silence = silence;
        this.failed = failed;
        this.transactions = transactions;
        this.notices = notices;
    }

    /** Asks GitLab and tells the admins. When GitLab does not answer, what it said before stands. */
    public void look() {
        try {
            standing = HookStanding.of(hooks.hooks());
        } finally {
            tell(troubles());
        }
    }

    /** Trouble with webhooks never makes the bot useless: sweeps find what they do not tell. */
    public Health health() {
        List<Trouble> troubles = troubles();
        return troubles.isEmpty()
                ? Health.up(lastDelivery() + " " + standing.sentence())
                : Health.degraded(troubles.stream().map(Trouble::sentence).collect(Collectors.joining(" ")));
    }

    private String lastDelivery() {
        return silence.lastDelivery().map(at -> "Last delivery at " + at + ".").orElse("No delivery yet.");
    }

    private List<Trouble> troubles() {
        List<Trouble> troubles =
                new ArrayList<>(standing.troubles(silence.lastDelivery().isPresent()));
        Stream.of(silence.trouble(), failed.trouble()).flatMap(Optional::stream).forEach(troubles::add);
        return troubles;
    }

    /** Once a day as long as it lasts; what is over is told at once when it comes again. */
    private synchronized void tell(List<Trouble> troubles) {
        List<String> subjects = troubles.stream().map(Trouble::subject).toList();
        told = transactions.in(connection -> {
            for (Trouble trouble : troubles) {
                notices.tell(connection, Notice.lasting(trouble.subject(), trouble.sentence()));
            }
            for (Trouble earlier : told) {
                if (!subjects.contains(earlier.subject())) {
                    notices.over(connection, earlier.subject());
                }
            }
            return troubles;
        });
    }
}
