package dev.smrequest.ping.route;

import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Invented people: {@code ben} in GitLab is {@code U_BEN} in Slack, unless he is among the strangers. */
final class Staff implements People, Absence {
    private final Set<String> strangers;
    private final Set<String> gone;
    private final Set<String> away;

    /** By GitLab's names: who is not known in Slack, who is no member there, and who is away. */
    Staff(List<String> strangers, List<String> gone, List<String> away) {
        this.strangers = new HashSet<>(strangers);
        this.gone = new HashSet<>(gone);
        this.away = new HashSet<>(away);
    }

    static String id(String name) {
        return "U_" + name.toUpperCase(Locale.ROOT);
    }

    @Override
    public Optional<String> inSlack(String gitlabName) {
        return strangers.contains(gitlabName) ? Optional.empty() : Optional.of(id(gitlabName));
    }

    @Override
    public boolean member(String userId) {
        return gone.stream().noneMatch(name -> id(name).equals(userId));
    }

    @Override
    public Optional<String> of(String userId) {
        return away.stream().anyMatch(name -> id(name).equals(userId)) ? Optional.of("is away") : Optional.empty();
    }

    @Override
    public Optional<String> byStatus(String userId) {
        return of(userId);
    }

    /** A request with these labels, assigned to these people of GitLab. */
    static IssueSnapshot request(List<String> labels, List<String> assignees) {
        List<Member> members = IntStream.range(0, assignees.size())
                .mapToObj(n -> new Member(n + 1, assignees.get(n), "<" + assignees.get(n) + ">"))
                .toList();
        return AnIssue.of(7, "A battlecard")
                .at("https://gitlab.example.com/7")
                .labels(labels)
                .assignees(members)
                .snapshot();
    }
}
