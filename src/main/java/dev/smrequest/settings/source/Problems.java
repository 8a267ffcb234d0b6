package dev.smrequest.settings.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything wrong, so that the admin can mend it in one go. */
public final class Problems {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing((Problem problem) -> problem.line() == 0).thenComparingInt(Problem::line);

    private final List<Problem> all = new ArrayList<>();

    /** A problem of no line of a file: an environment variable, or something missing altogether. */
    public void add(String sentence) {
        add("", 0, sentence);
    }

    void add(String source, int line, String sentence) {
        all.add(new Problem(source, line, sentence));
    }

    /** Each problem with its place; those of a file first, by line. */
    public List<String> sentences() {
        List<String> files = all.stream().map(Problem::source).distinct().toList();
        return all.stream()
                .sorted(Comparator.comparing(
                                (Problem problem) -> problem.source().isEmpty())
                        .thenComparing(problem -> files.indexOf(problem.source()))
                        .thenComparing(ORDER))
                .map(Problem::toString)
                .distinct()
                .toList();
    }
}
