package dev.smrequest.news.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueMove;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.news.Cause;
import dev.smrequest.news.told.Background;
import dev.smrequest.news.told.News;
import dev.smrequest.news.told.Remark;
import dev.smrequest.news.told.Standings;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.store.Transactions;
import dev.smrequest.talk.text.Addresses;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.act.ActStore;
import dev.smrequest.triage.news.ActWords;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.Choices;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsViewTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String URL = "https://gitlab.example.com/p/-/issues/7";
    private static final String DECLINED = "Closed, as it is no longer relevant or does not make sense anymore.";
    private static final Workflow WORKFLOW = WorkflowFile.bundled();
    private static final Standings STANDINGS = new Standings(WORKFLOW, Optional.empty());

    private final NewsView view = new NewsView(
            WORKFLOW,
            new NewsWords(WORKFLOW),
            new ActWords(WORKFLOW, noActs(), iid -> Optional.of("U0ADA")),
            new RemarkWords(new Addresses("https://gitlab.example.com", "p")));

    /** Slashes part lines, buttons stand in brackets. */
    @ParameterizedTest(name = "{0} of {1} by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            requester | public       | U0BEN  | Your request {#7 Deck &lt;!here&gt;}: *Declined* by <@U0BEN>. / {declined} / You asked for this. {news}
            requester | public       | Ben    | Your request {#7 Deck &lt;!here&gt;}: *Declined* by Ben &lt;x&gt;. / {declined} / You asked for this. {news}
            requester | public       |        | Your request {#7 Deck &lt;!here&gt;}: *Declined*. / {declined} / You asked for this. {news}
            requester | confidential | U0BEN  | Your request {#7 Deck &lt;!here&gt;}: *Declined* by <@U0BEN>. / {declined} / You asked for this. {news}
            requester | public       | act    | Your request {#7 Deck &lt;!here&gt;}: *Declined* by <@U0BEN>. / {declined} / *Reason:* No &lt;budget&gt; / You asked for this. {news}
            requester | public       | own    | Your request {#7 Deck &lt;!here&gt;}: *Withdrawn* by <@U0ADA>. / {declined} / *Reason:* No &lt;budget&gt; / You asked for this. {news}
            follower  | public       | act    | Request {#7 Deck &lt;!here&gt;}, which you follow: *Declined* by <@U0BEN>. / {declined} / *Reason:* No &lt;budget&gt; / [Stop following] / You follow this request. {news}
            follower  | confidential | act    | Request {#7 (confidential)}, which you follow: *Declined* / [Stop following] / You follow this request. {news}
            """)
    void news_for_whom_reads(String reader, String visibility, String by, String shown) {
        boolean confidential = visibility.equals("confidential");
        News news = news(confidential, "Deck <!here>", Optional.empty());

        Message message = reader.equals("requester")
                ? view.forRequester(news, cause(by))
                : view.forFollower(news, cause(by), confidential);

        assertThat(text(message)).isEqualTo(written(shown));
        assertThat(text(message)).startsWith(message.text());
    }

    /** Slashes part lines; what would mention is broken by a word joiner. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Same as #1, **sorry**                        | {note} / > Same as <{other}#1>, *sorry*
            First // Second @all <!channel>              | {note} / > First / > / > Second @{wj}all &lt;!channel&gt;
            > a quote                                    | {note} / > &gt; a quote
            *Completed* by <@U0BEN>.                     | {note} / > _Completed_ by &lt;@{wj}U0BEN&gt;.
            """)
    void remark_ofWhoeverDidIt_isQuoted(String written, String shown) {
        News news = news(false, "Deck", Optional.of(remark(written.replace(" // ", "\n\n"))));

        assertThat(view.forRequester(news, cause("Ben")).text())
                .isEqualTo("Your request <" + URL + "|#7 Deck>: *Declined* by Ben &lt;x&gt;.\n" + DECLINED + "\n"
                        + shown.replace("{note}", "<" + URL + "#note_55|Ben &lt;x&gt; wrote on the issue>:")
                                .replace("{other}", "https://gitlab.example.com/p/-/issues/1|")
                                .replace("{wj}", "\u2060")
                                .replace(" / ", "\n"));
    }

    @Test
    void remark_thatShowsNothing_isLeftOut() {
        News news = news(false, "Deck", Optional.of(remark("<!-- nothing -->")));

        assertThat(view.forRequester(news, cause("")).text()).endsWith(DECLINED);
    }

    @Test
    void remark_ofAConfidentialRequest_isNotForFollowers() {
        News news = news(true, "Deck", Optional.of(remark("Secret")));

        assertThat(text(view.forFollower(news, cause("Ben"), true))).doesNotContain("Secret", "Ben");
    }

    @Test
    void news_withEverythingHostileAndLong_staysWithinLimitsAndMentionsNobody() {
        for (String piece : List.of("<!channel>", "<@U0EVE>", "```", "`", "&", "🎉", "> ", "\n", "@all ", "a")) {
            String hostile = piece.repeat(3_000 / piece.length());
            Message message = view.forRequester(news(false, hostile, Optional.of(remark(hostile))), cause("Ben"));

            assertThat(message.text()).hasSizeLessThanOrEqualTo(BlockLimits.SECTION_TEXT);
            assertThat(text(message)).doesNotContain("<!", "<@");
        }
    }

    @Test
    void late_news_saysAsOfWhenBelow() {
        Message message = NewsView.late(view.forRequester(news(false, "Deck", Optional.empty()), cause("")), NOON);

        assertThat(text(message))
                .endsWith(
                        "\nAs of <!date^1795435200^{date_short_pretty} {time}|2026-11-23 12:00 UTC>: I could not tell you"
                                + " earlier.");
    }

    private static String written(String shown) {
        return shown.replaceAll("\\{(#[^}]*)}", "<" + URL + "|$1>")
                .replace("{declined}", DECLINED)
                .replace("{news}", "`/sm-request news` sets what I tell you.")
                .replace(" / ", "\n");
    }

    private static Cause cause(String by) {
        if (by == null || by.isEmpty()) {
            return new Cause(Optional.empty(), List.of(), Optional.empty());
        }
        return switch (by) {
            case "act" -> new Cause(Optional.of(decline("U0BEN")), List.of("U0BEN"), Optional.empty());
            case "own" -> new Cause(Optional.of(decline("U0ADA")), List.of("U0ADA"), Optional.empty());
            case "Ben" -> new Cause(Optional.empty(), List.of(), Optional.of("Ben <x>"));
            default -> new Cause(Optional.empty(), List.of(by), Optional.of("Ben <x>"));
        };
    }

    private static Act decline(String actor) {
        Act.Content content = new Act.Content(
                Optional.of("decline"),
                Optional.empty(),
                new Choices(Map.of(Need.REASON, "No <budget>")),
                Optional.empty(),
                "",
                Act.Origin.NOWHERE);
        return new Act("a1", 7, actor, content, NOON, new Act.Outcome.Waiting(Optional.empty(), Optional.empty()));
    }

    private static Background remark(String text) {
        IssueMove move = new IssueMove("Ben <x>", Optional.of("ben"), NOON, "closed the issue", Optional.empty());
        return new Background(move, Optional.of(new Remark(55, "Ben <x>", text)));
    }

    private static News news(boolean confidential, String title, Optional<Background> background) {
        IssueSnapshot before = issue(confidential, title, "sm_req::new_request", true);
        IssueSnapshot now = issue(confidential, title, "sm_req::declined", false);
        return new News(0, STANDINGS.of(before), STANDINGS.of(now), now, List.of(), background, Optional.empty(), NOON);
    }

    private static IssueSnapshot issue(boolean confidential, String title, String label, boolean open) {
        return AnIssue.of(7, title)
                .at(URL)
                .open(open)
                .confidential(confidential)
                .labels(List.of("sm_request", label))
                .updated(NOON)
                .created(NOON)
                .snapshot();
    }

    private static ActDesk noActs() {
        Transactions none = new Transactions() {
            @Override
            public <T> T in(Work<T> work) {
                throw new AssertionError("Nothing is looked up");
            }
        };
        return new ActDesk(none, new ActStore(), null, null, () -> "", Clock.systemUTC());
    }

    private static String text(Message message) {
        return message.blocks().stream().map(NewsViewTest::text).collect(Collectors.joining("\n"));
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
