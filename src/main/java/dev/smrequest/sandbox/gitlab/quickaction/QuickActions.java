package dev.smrequest.sandbox.gitlab.quickaction;

import dev.smrequest.sandbox.gitlab.quickaction.markdown.LineRange;
import dev.smrequest.sandbox.gitlab.quickaction.markdown.Paragraphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds quick actions as GitLab does: Markdown decides which top-level paragraphs may hold some, their raw lines decide
 * which do. Thread safe, never throws. Source: GitLab's extractor.rb, {@code perform_regex}.
 */
public final class QuickActions {
    private QuickActions() {}

    /** Takes the commands out of {@code text}; carriage returns and trailing blanks are lost, as in GitLab. */
    public static Extraction extract(String text) {
        String content = text.replace("\r", "");
        List<String> lines = lines(content);
        List<Command> commands = new ArrayList<>();
        for (LineRange paragraph : Paragraphs.candidates(content)) {
            takeFrom(lines, paragraph, commands);
        }
        return new Extraction(commands, stripTrailing(String.join("", lines)));
    }

    private static void takeFrom(List<String> lines, LineRange paragraph, List<Command> commands) {
        int end = Math.min(paragraph.last(), lines.size() - 1);
        boolean blankLineBelow = end + 1 < lines.size() && lines.get(end + 1).equals("\n");
        List<String> slice = lines.subList(paragraph.first(), (blankLineBelow ? end + 1 : end) + 1);
        ParagraphScan scan = new ParagraphScan(String.join("", slice));
        commands.addAll(scan.commands());
        slice.replaceAll(line -> "");
        slice.set(0, scan.remainder());
    }

    /** Lines with their line feeds: GitLab splits at LF alone. */
    private static List<String> lines(String content) {
        return new ArrayList<>(Arrays.asList(content.split("(?<=\n)", -1)));
    }

    /** Ruby's rstrip: ASCII white space and NUL, unlike {@link String#stripTrailing()}. */
    private static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == 0 || Ascii.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }
}
