package dev.smrequest.ping.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.ping.record.Answerer;
import dev.smrequest.ping.record.Attention;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.reply.Issues.Reading;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PingViewTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String LINE =
            "*<https://gitlab.com/g/p/-/issues/12|#12 Deck>* · Triage · PMM · nobody assigned" + " · no due date";
    private static final String BUTTONS = "\n[On it] [Triage] [Not me: pass on] [Show snippet]";
    private static final String OFFER = "\n[File a request from this message] [Link an existing request] [Dismiss]";
    private static final Answerer CHLOE = answerer(Optional.of("U0CHLOE"), "*Chloe*", "owns the CI use case");
    private static final Answerer GROUP = answerer(Optional.empty(), "@pmm-team", "no rule names somebody");

    private final PingView view =
            new PingView(new RequestLine(WorkflowFile.bundled(), new IssueLinks("https://gitlab.com", "g/p")));

    @Test
    void ping_waitingForSomebody_mentionsThemOnce() {
        assertThat(shown(ping(Stage.WAITING, Optional.of(CHLOE), Optional.empty())))
                .isEqualTo(LINE + "\n*Responsible:* <@U0CHLOE>, who owns the CI use case." + BUTTONS);
    }

    @Test
    void ping_waitingForSomebodyMentionedAlready_namesThemOnly() {
        assertThat(shown(ping(Stage.WAITING, Optional.of(CHLOE), Optional.empty(), Optional.of(12L), "U0CHLOE")))
                .isEqualTo(LINE + "\n*Responsible:* *Chloe*, who owns the CI use case." + BUTTONS);
    }

    @Test
    void ping_waitingForTheGroup_mentionsNobody() {
        assertThat(shown(ping(Stage.WAITING, Optional.of(GROUP), Optional.empty())))
                .isEqualTo(LINE + "\n*Responsible:* all of @pmm-team, as no rule names somebody." + BUTTONS);
    }

    @Test
    void ping_passedOn_saysByWhomAndWhy() {
        assertThat(shown(ping(
                        Stage.WAITING, Optional.of(passedOn(Optional.of("I am away\n<!channel>"))), Optional.empty())))
                .isEqualTo(LINE + "\n*Responsible:* <@U0CHLOE>, who was asked instead."
                        + "\nPassed on by <@U0BEN>: I am away\n&lt;!channel&gt;" + BUTTONS);
        assertThat(shown(ping(Stage.WAITING, Optional.of(passedOn(Optional.empty())), Optional.empty())))
                .isEqualTo(
                        LINE + "\n*Responsible:* <@U0CHLOE>, who was asked instead.\nPassed on by <@U0BEN>." + BUTTONS);
    }

    @Test
    void ping_withoutRequest_asksWhich() {
        assertThat(shown(ping(Stage.OFFERED, Optional.of(CHLOE), Optional.empty(), Optional.empty(), "U1")))
                .isEqualTo("<@U0ADA>, which request is this about? This message links to no request of Strategic"
                        + " Marketing. File one from it, or link one that is there."
                        + "\n*Responsible:* <@U0CHLOE>, who owns the CI use case." + OFFER);
    }

    @Test
    void ping_whoseRequestGitLabDoesNotTell_isShownByItsNumber() {
        Ping ping = ping(Stage.WAITING, Optional.of(CHLOE), Optional.empty());
        GitLabException refusal = new GitLabException(
                "GitLab does not let the bot in: an admin must renew its token.",
                "secret details (401)",
                401,
                Retry.SAFE,
                Optional.empty(),
                null);
        assertThat(text(view.of(ping, Reading.refused(refusal))))
                .isEqualTo("*Request <https://gitlab.com/g/p/-/issues/12|#12>*"
                        + "\n:warning: The bot cannot read this request, so how it stands is not shown. GitLab does not"
                        + " let the bot in: an admin must renew its token."
                        + "\n*Responsible:* <@U0CHLOE>, who owns the CI use case." + BUTTONS);
    }

    @ParameterizedTest
    @CsvSource({"ON_IT, true", "ANSWERED, true", "MOVED, false", "DELETED, false", "JOINED, false"})
    void ping_ended_isSmallPrintWithTriageWhereSomebodyIsOnIt(End.Why why, boolean triage) {
        End end = new End(why, Optional.of("U0BEN"), NOON);
        Message message = view.of(ping(Stage.ENDED, Optional.of(CHLOE), Optional.of(end)), issue("Deck"));

        assertThat(message.blocks()).first().isInstanceOf(ContextBlock.class);
        assertThat(text(message)).isEqualTo(LINE + "\n" + EndWords.of(end) + (triage ? "\n[Triage]" : ""));
    }

    @Test
    void ping_closed_stillSaysWhoIsResponsible() {
        End closed = new End(End.Why.CLOSED, Optional.empty(), NOON);

        assertThat(shown(ping(Stage.ENDED, Optional.of(CHLOE), Optional.of(closed))))
                .isEqualTo(LINE + "\n*Responsible:* <@U0CHLOE>, who owns the CI use case.\n" + EndWords.of(closed));
    }

    @Test
    void ping_withEverythingHostileAndLong_staysWithinLimitsAndMentionsNobody() {
        for (String piece :
                List.of("<!channel>", "<!subteam^S0PMMTEAM>", "<@U0EVE>", "`", "&", "```", "🎉", "\n&gt;", "a")) {
            String hostile = piece.repeat(3_000 / piece.length());
            Message message = view.of(
                    ping(Stage.WAITING, Optional.of(passedOn(Optional.of(hostile))), Optional.empty()), issue(hostile));
            assertThat(message.text()).hasSizeLessThan(4_000);
            assertThat(text(message)).doesNotContain("<!", "<@U0EVE");
            assertThat(message.text()).doesNotContain("<!", "<@U0EVE");
            assertThat(message.blocks())
                    .filteredOn(SectionBlock.class::isInstance)
                    .allMatch(
                            block -> ((SectionBlock) block).getText().getText().length() <= BlockLimits.SECTION_TEXT);
        }
    }

    private static Answerer passedOn(Optional<String> why) {
        return new Answerer(
                Optional.of("U0CHLOE"),
                "*Chloe*",
                ZoneOffset.UTC,
                "was asked instead",
                Optional.of(new Answerer.Passing("U0BEN", why)),
                Optional.empty());
    }

    private static Answerer answerer(Optional<String> person, String name, String reason) {
        return new Answerer(person, name, ZoneOffset.UTC, reason, Optional.empty(), Optional.empty());
    }

    private static Ping ping(Stage stage, Optional<Answerer> answerer, Optional<End> end) {
        return ping(stage, answerer, end, Optional.of(12L), "U1");
    }

    private static Ping ping(
            Stage stage, Optional<Answerer> answerer, Optional<End> end, Optional<Long> iid, String mentioned) {
        Ping.Origin origin =
                new Ping.Origin(new MessageRef("C1", "1.1"), "1.1", "U0ADA", Set.of(mentioned), false, false);
        return new Ping("p1", origin, iid, stage, answerer.map(it -> Attention.of(it, "triage", NOON)), end);
    }

    private static Reading issue(String title) {
        return Reading.of(RequestLineTest.issue(
                title, List.of("sm_req::triage", "pmm"), true, false, Stream.empty(), Optional.empty()));
    }

    private String shown(Ping ping) {
        return text(view.of(ping, issue("Deck")));
    }

    private static String text(Message message) {
        return message.blocks().stream().map(PingViewTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(LayoutBlock block) {
        if (block instanceof ActionsBlock actions) {
            return actions.getElements().stream()
                    .map(ButtonElement.class::cast)
                    .map(button -> "[" + button.getText().getText() + "]")
                    .collect(Collectors.joining(" "));
        }
        return block instanceof ContextBlock context
                ? ((MarkdownTextObject) context.getElements().get(0)).getText()
                : ((SectionBlock) block).getText().getText();
    }
}
