package dev.smrequest.gitlab;

import dev.smrequest.gitlab.issue.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the bot keeps of the project so that a form opens with no GitLab call: the issue template's text (empty when the
 * project has none of that name), label titles including those of groups above, active milestones, members.
 * {@code planners} are the user names, in lower case, of those with at least the role Planner, inherited roles included.
 * {@code gaps} says in a sentence each why milestones or members could not be read this time; the list is as it was
 * read last then, empty if never.
 */
public record ShelfContent(
        Optional<String> template,
        Set<String> labels,
        List<Milestone> milestones,
        List<Member> members,
        Set<String> planners,
        Instant readAt,
        List<String> gaps) {

    public ShelfContent {
        labels = Set.copyOf(labels);
        milestones = List.copyOf(milestones);
        members = List.copyOf(members);
        planners = Set.copyOf(planners);
        gaps = List.copyOf(gaps);
    }

    /** Content without gaps, of a project in which nobody is known to plan. */
    public ShelfContent(
            Optional<String> template,
            Set<String> labels,
            List<Milestone> milestones,
            List<Member> members,
            Instant readAt) {
        this(template, labels, milestones, members, Set.of(), readAt, List.of());
    }
}
