package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.slack.world.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two bots that both copy both ways, on one issue and one thread: whoever starts, they come to an end. */
class TwoBotsTest {
    private static final int ROUNDS = 12;
    private static final Map<String, UnaryOperator<String>> STYLES = Map.of(
            "as it is", text -> text,
            "quoted", text -> "> " + text.replace("\n", "\n> "),
            "converted",
                    text -> "> "
                            + text.replaceAll("<([^|>]*)\\|([^>]*)>", "[$2]($1)")
                                    .replace("\n", "\n> "),
            "flat", text -> text.replaceAll("<[^|>]*\\|([^>]*)>", "$1").replace('\n', ' '));

    @TempDir
    Path data;

    /**
     * The rows end with how often the other one finds something to copy, how much is said below the card in the end, and
     * how much of that by our bot. On the issue stands as much, but only one note by our bot: what it heard of Ada.
     */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "project_101_bot_5f, as it is, 1, 4, 1",
        "project_101_bot_5f, quoted,   1, 4, 1",
        "mirror,             as it is, 2, 5, 2",
        "mirror,             quoted,   2, 5, 2",
        "mirror,             converted, 3, 7, 4",
        "mirror,             flat,     3, 7, 4"
    })
    void bots_copyingEachOther_comeToAnEnd(String account, String style, int busy, int said, int ours) {
        try (TalkTown talk = new TalkTown(data)) {
            MirrorApp mirror = new MirrorApp(talk, account, STYLES.get(style));
            talk.note("ben.ortiz", "Which segment?");
            String reply = talk.reply(Town.ADA, "Who can help?");
            List<Integer> copied = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                talk.town.settle();
                talk.town.hooks();
                talk.town.settle();
                copied.add(mirror.copy());
            }

            assertThat(copied.stream().filter(count -> count > 0)).hasSize(busy);
            assertThat(copied.subList(busy, ROUNDS)).containsOnly(0);
            assertThat(talk.replies()).hasSize(said);
            assertThat(talk.replies().stream().map(Message::author).filter(Town.BOT::equals))
                    .hasSize(ours);
            assertThat(talk.written()).hasSize(said);
            assertThat(talk.written().stream()
                            .filter(note -> note.author().username().equals("sm-request-bot"))
                            .map(Note::body))
                    .singleElement()
                    .asString()
                    .startsWith(talk.head("Ada Park", reply) + "\n\nWho can help?");
        }
    }
}
