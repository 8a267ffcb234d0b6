package dev.smrequest.gitlab;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the bot keeps of the project so that a form opens with no GitLab call: the issue template's text (empty when the
 * project has none of that name), label titles including those of groups above, active milestones, members.
 */
public record ShelfContent(
        Optional<String> template,
        Set<String> labels,
        List<Milestone> milestones,
        List<Member> members,
        Instant readAt) {

    public ShelfContent {
        labels = Set.copyOf(labels);
        milestones = List.copyOf(milestones);
        members = List.copyOf(members);
    }
}
