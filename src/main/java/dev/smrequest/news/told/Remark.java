package dev.smrequest.news.told;

import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.slack.text.PlainText;

/** What somebody wrote on the issue when they changed it: the number of the note, and its Markdown. */
public record Remark(long note, String author, String text) {
    /** News quote the beginning alone, and jobs need not carry the rest. */
    private static final int LONGEST = 4_000;

    public static Remark of(WrittenNote note) {
        return new Remark(note.id(), note.author().name(), PlainText.shorten(note.body(), LONGEST));
    }
}
