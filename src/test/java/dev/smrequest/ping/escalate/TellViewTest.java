package dev.smrequest.ping.escalate;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.record.Answerer;
import dev.smrequest.ping.record.Answerer.Passing;
import dev.smrequest.ping.record.Attention;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.record.Telling;
import dev.smrequest.ping.record.Telling.Kind;
import dev.smrequest.ping.reply.RequestLine;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.triage.reference.IssueLinks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellViewTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String MESSAGE = "<https://example.slack.com/C1/1.1|a message> in <#C1>";
    private static final String LINE =
            "*<https://gitlab.com/g/p/-/issues/12|#12 Deck>* · Triage · no team yet · nobody assigned · no due date";
    private static final String BUTTONS = "[On it] [Triage] [Not me: pass on]";

    private final TellView view = new TellView(
            new RequestLine(WorkflowFile.bundled(), new IssueLinks("https://gitlab.com", "g/p")),
            message -> "https://example.slack.com/" + message.channel() + "/" + message.ts());

    /** Slashes part lines. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NAMED     | a person  | <@U0ADA> waits for an answer to {message}. You are the one who owns CI.
            NUDGE     | a person  | Somebody asked again, in the thread of {message}.
            REMIND    | a person  | A reminder: <@U0ADA> still waits for an answer to {message}. You are the one who owns CI.
            LEAD      | a person  | Nobody has answered <@U0ADA> yet, who asked in {message}. <@U0CHLOE> is responsible, who owns CI. You lead the team.
            LEAD      | the group | Nobody has answered <@U0ADA> yet, who asked in {message}. All of @pmm-team are responsible, as no rule names somebody. You lead the team.
            DUTY      | a person  | Nobody has answered <@U0ADA> yet, who asked in {message}. <@U0CHLOE> is responsible, who owns CI. You have triage duty.
            DUTY      | the group | Nobody has answered <@U0ADA> yet, who asked in {message}. All of @pmm-team are responsible, as no rule names somebody. You have triage duty.
            PASSED_ON | passed    | <@U0BEN> passed this on to you: <@U0ADA> waits for an answer to {message}.
            PASSED_ON | explained | <@U0BEN> passed this on to you: <@U0ADA> waits for an answer to {message}. / I am away / &lt;!channel&gt;
            PASSED_ON | a person  | This was passed on to you: <@U0ADA> waits for an answer to {message}.
            """)
    void telling_whileItWaits_saysWhoWaitsWhereAndWhatToDo(Kind kind, String answerer, String opening) {
        Message message = view.of(ping(answerer(answerer), Optional.of(12L), Optional.empty()), telling(kind), issue());

        String said = opening.replace("{message}", MESSAGE).replace(" / ", "\n") + "\n" + LINE;
        assertThat(text(message)).isEqualTo(said + "\n" + BUTTONS);
        assertThat(message.text()).isEqualTo(said);
    }

    @Test
    void telling_withoutRequest_hasNoButtons() {
        assertThat(text(view.of(
                        ping(answerer("a person"), Optional.empty(), Optional.empty()),
                        telling(Kind.NUDGE),
                        Optional.empty())))
                .isEqualTo("Somebody asked again, in the thread of " + MESSAGE + ".");
    }

    @Test
    void telling_whenItEnded_saysByWhatAndHasNoButtons() {
        End end = new End(End.Why.ANSWERED, Optional.of("U0BEN"), NOON);

        assertThat(text(view.of(
                        ping(answerer("a person"), Optional.of(12L), Optional.of(end)), telling(Kind.NUDGE), issue())))
                .isEqualTo("Somebody asked again, in the thread of " + MESSAGE + ".\n" + LINE
                        + "\n<@U0BEN> has answered in the thread.");
    }

    @Test
    void telling_withAHostileReason_staysWithinLimitsAndMentionsNobodyElse() {
        for (String piece : List.of("<!channel>", "<@U0EVE>", "```", "&", "🎉", "a")) {
            Answerer passed = answerer(Optional.of(new Passing("U0BEN", Optional.of(piece.repeat(300)))));
            Message message =
                    view.of(ping(passed, Optional.of(12L), Optional.empty()), telling(Kind.PASSED_ON), issue());

            assertThat(text(message)).doesNotContain("<!", "<@U0EVE");
            assertThat(message.text()).hasSizeLessThan(BlockLimits.SECTION_TEXT).doesNotContain("<!", "<@U0EVE");
        }
    }

    private static Telling telling(Kind kind) {
        return new Telling("p1", "U0CHLOE", kind, "1");
    }

    private static Answerer answerer(String which) {
        return switch (which) {
            case "the group" ->
                new Answerer(
                        Optional.empty(),
                        "@pmm-team",
                        ZoneOffset.UTC,
                        "no rule names somebody",
                        Optional.empty(),
                        Optional.empty());
            case "passed" -> answerer(Optional.of(new Passing("U0BEN", Optional.empty())));
            case "explained" -> answerer(Optional.of(new Passing("U0BEN", Optional.of("I am away\n<!channel>"))));
            default -> answerer(Optional.empty());
        };
    }

    private static Answerer answerer(Optional<Passing> passing) {
        return new Answerer(Optional.of("U0CHLOE"), "*Chloe*", ZoneOffset.UTC, "owns CI", passing, Optional.empty());
    }

    private static Ping ping(Answerer answerer, Optional<Long> iid, Optional<End> end) {
        Ping.Origin origin = new Ping.Origin(new MessageRef("C1", "1.1"), "1.1", "U0ADA", Set.of(), false, false);
        Stage stage = end.isPresent() ? Stage.ENDED : Stage.WAITING;
        return new Ping("p1", origin, iid, stage, Optional.of(Attention.of(answerer, "triage", NOON)), end);
    }

    private static Optional<IssueSnapshot> issue() {
        return Optional.of(AnIssue.of(12, "Deck")
                .at("https://gitlab.com/g/p/-/issues/12")
                .labels(List.of("sm_req::triage"))
                .updated(NOON)
                .created(NOON)
                .snapshot());
    }

    private static String text(Message message) {
        return message.blocks().stream().map(TellViewTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(LayoutBlock block) {
        return block instanceof ActionsBlock actions
                ? actions.getElements().stream()
                        .map(ButtonElement.class::cast)
                        .map(button -> "[" + button.getText().getText() + "]")
                        .collect(Collectors.joining(" "))
                : ((SectionBlock) block).getText().getText();
    }
}
