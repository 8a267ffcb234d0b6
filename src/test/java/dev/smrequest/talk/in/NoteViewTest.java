package dev.smrequest.talk.in;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.gitlab.note.WrittenNote.Kind;
import dev.smrequest.slack.Message;
import dev.smrequest.talk.Echo;
import dev.smrequest.talk.text.Addresses;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteViewTest {
    private static final String ISSUE = "https://gitlab.example.com/a/b/-/issues/1";
    private static final String HEAD = "*Ben Ortiz* <" + ISSUE + "#note_7|wrote in GitLab>:";
    private static final String MORE = "\n<" + ISSUE + "#note_7|… more in GitLab>";

    private final NoteView view = new NoteView(new Addresses("https://gitlab.example.com", "a/b"));

    /** A roof stands for the joiner that takes no room and keeps a word from being a mention. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            Which **segment**?       ~ Which *segment*?
            <!channel> & <@U0ADA>    ~ &lt;!channel&gt; &amp; &lt;@^U0ADA&gt;
            @channel @here           ~ @^channel @^here
            See #2                   ~ See <https://gitlab.example.com/a/b/-/issues/2|#2>
            [brief.pdf](/uploads/0123456789abcdef0123456789abcdef/brief.pdf)~ <https://gitlab.example.com/a/b/uploads/0123456789abcdef0123456789abcdef/brief.pdf|brief.pdf>
            """)
    void note_isShownBelowItsHead(String body, String shown) {
        assertThat(texts("Ben Ortiz", body)).containsExactly(HEAD + "\n" + shown.replace('^', '\u2060'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            Ben *Ortiz*                   ~ *Ben *Ortiz**
            Ben <!channel>                ~ *Ben &lt;!channel&gt;*
            'Ben
            wrote in GitLab:'             ~ *Ben wrote in GitLab:*
            """)
    void name_ofItsAuthor_staysOnTheFirstLineAndPingsNobody(String name, String shown) {
        assertThat(texts(name, "Hello")).containsExactly(shown + " <" + ISSUE + "#note_7|wrote in GitLab>:\nHello");
    }

    @Test
    void name_withoutEnd_isCut() {
        assertThat(texts("Ben".repeat(100), "Hello").get(0)).startsWith("*" + "Ben".repeat(33) + "…* <");
    }

    /** A comment in HTML alone is seen by nobody. */
    @Test
    void note_ofNothingToSee_isItsHead() {
        assertThat(texts("Ben Ortiz", "<!-- later -->")).containsExactly(HEAD);
    }

    @Test
    void note_ofThreeParts_isShownWhole() {
        List<String> parts = texts("Ben Ortiz", "word ".repeat(2_050));

        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part).hasSizeLessThan(4_000));
        assertThat(String.join(" ", parts)).doesNotContain("more in GitLab");
        assertThat(words(String.join(" ", parts))).isEqualTo(2_050);
    }

    @Test
    void note_ofFourParts_hasItsRestInGitLab() {
        List<String> parts = texts("Ben Ortiz", "word ".repeat(2_200));

        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part).hasSizeLessThan(4_000));
        assertThat(parts.get(0)).startsWith(HEAD + "\nword");
        assertThat(parts.get(1)).startsWith("word");
        assertThat(parts.get(2)).endsWith(MORE);
    }

    @Test
    void note_longerThanIsRead_hasItsRestInGitLab() {
        assertThat(texts("Ben Ortiz", "<!-- later -->\n".repeat(5_000))).containsExactly(HEAD + MORE);
        assertThat(texts("Ben Ortiz", "a" + "🎉".repeat(30_000)))
                .last()
                .asString()
                .endsWith("🎉" + MORE)
                .matches(text -> text.codePoints().noneMatch(sign -> Character.getType(sign) == Character.SURROGATE));
    }

    @Test
    void note_shown_isKnownAgain() {
        assertThat(Echo.inNote(texts("Ben Ortiz", "Hello").get(0))).isTrue();
    }

    @Test
    void note_takenBack_saysWhyAndNothingElse() {
        assertThat(NoteView.confidential().text()).isEqualTo("This request has become confidential.");
        assertThat(NoteView.deleted().text()).isEqualTo("_This note was deleted in GitLab._");
    }

    private static long words(String text) {
        return text.lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .filter("word"::equals)
                .count();
    }

    private List<String> texts(String author, String body) {
        WrittenNote note =
                new WrittenNote(7, new Member(1, "ben.ortiz", author), body, Kind.PUBLIC, false, Instant.EPOCH);
        return view.of(issue(), note).stream().map(Message::text).toList();
    }

    private static IssueSnapshot issue() {
        return AnIssue.of(1, "Battlecard").at(ISSUE).snapshot();
    }
}
