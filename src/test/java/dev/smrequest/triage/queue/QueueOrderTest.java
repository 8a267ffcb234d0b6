package dev.smrequest.triage.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.settings.WorkflowFile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueOrderTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final List<IssueSnapshot> requests = List.of(
            issue(1, 5, "", "p::2"),
            issue(2, 9, "2026-12-24", "P::1"),
            issue(3, 1, "2026-12-01", "bug"),
            issue(4, 9, "2026-12-24", "p::3", "p::1"),
            issue(5, 2, "", "p::?"));

    @ParameterizedTest
    @CsvSource({"AGE, '2 4 1 5 3'", "DUE, '3 2 4 1 5'", "PRIORITY, '2 4 1 5 3'"})
    void requests_are_sorted_with_those_that_say_nothing_last_and_equals_by_age(QueueOrder order, String sorted) {
        assertThat(requests.stream()
                        .sorted(order.comparator(WorkflowFile.bundled()))
                        .map(IssueSnapshot::iid))
                .containsExactlyElementsOf(
                        Stream.of(sorted.split(" ")).map(Long::valueOf).toList());
    }

    private static IssueSnapshot issue(long iid, int days, String due, String... labels) {
        Instant created = NOW.minus(Duration.ofDays(days));
        return AnIssue.of(iid, "Title")
                .labels(List.of(labels))
                .due(Optional.of(due).filter(day -> !day.isEmpty()).map(LocalDate::parse))
                .updated(created)
                .created(created)
                .snapshot();
    }
}
