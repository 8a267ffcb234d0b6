package dev.smrequest.sandbox.keep;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.Tier;
import dev.smrequest.sandbox.gitlab.model.event.IssueEvent;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.List;
import java.util.Map;

/** The pretend GitLab without uploaded files, to-dos and webhooks, which whoever needs them adds again. */
record KeptGitLab(
        Tier tier,
        Map<String, String> templates,
        List<Label> labels,
        List<Milestone> milestones,
        List<Issue> issues,
        Talk talk) {

    /** What is written below issues. */
    record Talk(List<Note> notes, List<KeptEvent> events) {}

    static KeptGitLab of(GitLabWorld world) {
        List<Issue> issues = world.issues().all();
        List<Note> notes = issues.stream()
                .flatMap(issue -> world.notes().of(issue).stream())
                .toList();
        List<KeptEvent> events = issues.stream()
                .flatMap(issue -> world.notes().eventsOf(issue, IssueEvent.class).stream())
                .map(KeptEvent::of)
                .toList();
        return new KeptGitLab(
                world.tier(),
                world.templates(),
                world.labels().all(),
                world.milestones().all(),
                issues,
                new Talk(notes, events));
    }

    void into(GitLabWorld world) {
        world.tier(tier);
        templates.forEach(world::template);
        world.labels().restore(labels);
        world.milestones().restore(milestones);
        world.issues().restore(issues);
        world.notes()
                .restore(
                        talk.notes(),
                        talk.events().stream().map(KeptEvent::event).toList());
    }
}
