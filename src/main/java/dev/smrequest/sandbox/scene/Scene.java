package dev.smrequest.sandbox.scene;

import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A situation the pretend GitLab can be put into. Its issues come as those of an imported project do: with their own
 * dates and history, and without a word to webhooks (GitLab: importing sends none).
 */
public enum Scene {
    NEW_REQUESTS(
            "18 new requests",
            "Two weeks of requests nobody has looked at yet: some due soon, one overdue, two pairs much alike."),
    QUARTER_END(
            "Quarter end with 332 issues",
            "Three quarters of work in all states, with teams, milestones and owners; some of it late."),
    MESSY_LABELS(
            "Messy labels",
            "What people do to labels by hand: two states, none, misspelt ones, closed yet assigned, moved.");

    private final String title;
    private final String sentence;

    Scene(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** The scene of this title, in any letter case. */
    public static Scene named(String title) {
        return Arrays.stream(values())
                .filter(scene -> scene.title.equalsIgnoreCase(title.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no scene “" + title + "”; there are " + titles() + "."));
    }

    private static String titles() {
        return Arrays.stream(values()).map(scene -> "“" + scene.title + "”").collect(Collectors.joining(", "));
    }

    public String title() {
        return title;
    }

    /** What one finds in it. */
    public String sentence() {
        return sentence;
    }

    /** Fills a new world; dates count back from its present moment. */
    public void fill(GitLabWorld world) {
        Archive archive = new Archive(world);
        switch (this) {
            case NEW_REQUESTS -> NewRequests.fill(archive);
            case QUARTER_END -> QuarterEnd.fill(archive);
            case MESSY_LABELS -> MessyLabels.fill(archive);
        }
        archive.write();
    }
}
