package dev.smrequest.template.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.gitlab.quickaction.Extraction;
import dev.smrequest.sandbox.gitlab.quickaction.QuickActions;
import dev.smrequest.template.IssueTemplate;
import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import dev.smrequest.template.usertext.UserText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people type: all of it is seen, all sections stay, nothing runs. */
class NeutralisingTest {
    private static final IssueTemplate TEMPLATE = IssueTemplate.parse("three", "## One\n\n## Two\n\n## Three\n");
    private static final Footer FOOTER =
            new Footer("Ada Park", Optional.empty(), new SubmissionMarker("smreq0123456789abcdefghijkl"));
    private static final int FUZZ = 20_000;

    static Stream<String> hostile() {
        return Stream.of(HostileTexts.QUICK_ACTIONS, HostileTexts.STRUCTURE, HostileTexts.REFERENCES)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void compose_hostileTextInEverySection_showsAllAndRunsNothing(String typed) {
        check("table", typed, typed, typed);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void compose_hostileTextAboveOthers_leavesThemAlone(String typed) {
        check("table", typed, "Plain words.", typed + "\n/close");
    }

    @Test
    void compose_randomTexts_showAllAndRunNothing() {
        for (int seed = 0; seed < FUZZ; seed++) {
            TextSoup soup = new TextSoup(new Random(seed));
            check("seed " + seed, soup.next(), soup.next(), soup.next());
        }
    }

    private static void check(String which, String one, String two, String three) {
        Answers answers = new Answers(
                Map.of("one", new Answer.Text(one), "two", new Answer.Text(two), "three", new Answer.Text(three)));
        String description = Description.compose(TEMPLATE, answers, Optional.empty(), FOOTER);
        Extraction extraction = QuickActions.extract(description);
        assertThat(extraction.commands()).as(which).isEmpty();
        assertThat(SubmissionMarker.in(extraction.text())).as(which).contains(FOOTER.marker());

        RenderedIssue rendered = new RenderedIssue(body(description));
        assertThat(rendered.headings()).as(which).containsExactly("One", "Two", "Three");
        assertThat(rendered.unexpected()).as(which).allMatch(node -> node.startsWith("Emphasis"));
        assertThat(rendered.sections())
                .as(which)
                .containsExactly("", Typed.visible(one), Typed.visible(two), Typed.visible(three));
        for (String typed : List.of(one, two, three)) {
            assertThat(LiveText.in(UserText.block(typed))).as(which).isEmpty();
        }
    }

    private static String body(String description) {
        return description.substring(0, description.lastIndexOf("\n\n---\n\nRequested by Ada Park"));
    }
}
