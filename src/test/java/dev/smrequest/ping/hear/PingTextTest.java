package dev.smrequest.ping.hear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.smrequest.slack.UserGroup;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PingTextTest {
    private static final List<UserGroup> GROUPS = List.of(new UserGroup("S0PMMTEAM", "pmm-team", Set.of()));
    private static final List<String> HANDLES = List.of("pmm-team");

    /** ⏎ is a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            mention                             ¦ true  ! <!subteam^S0PMMTEAM> please look
            mention with label                  ¦ true  ! please <!subteam^S0PMMTEAM|@pmm-team>
            mention with a strange label        ¦ true  ! <!subteam^S0PMMTEAM|whatever>
            mention in bold                     ¦ true  ! *<!subteam^S0PMMTEAM>*
            mention in a list                   ¦ true  ! • one⏎• <!subteam^S0PMMTEAM>
            mention twice                       ¦ true  ! <!subteam^S0PMMTEAM> <!subteam^S0PMMTEAM>
            another group                       ¦ false ! <!subteam^S0OTHER> please
            another group in our name           ¦ false ! <!subteam^S0OTHER|@pmm-team> please
            another group, beginning alike      ¦ false ! <!subteam^S0PMMTEAM2>
            channel                             ¦ false ! <!channel> <!here> <!everyone>
            person in our name                  ¦ false ! <@U0BEN|@pmm-team>
            mention in code                     ¦ false ! `<!subteam^S0PMMTEAM>`
            mention in block code               ¦ false ! ```<!subteam^S0PMMTEAM>```
            mention in block code of lines      ¦ false ! ```⏎a⏎<!subteam^S0PMMTEAM>⏎b⏎```
            mention in block code unclosed      ¦ false ! ```⏎a⏎<!subteam^S0PMMTEAM>
            mention after block code            ¦ true  ! ```a``` <!subteam^S0PMMTEAM>
            mention between two of code         ¦ true  ! `a` <!subteam^S0PMMTEAM> `b`
            mention after one back tick         ¦ true  ! it`s for <!subteam^S0PMMTEAM>
            mention between ticks on two lines  ¦ true  ! it`s⏎<!subteam^S0PMMTEAM> it`s
            mention in a quoted line            ¦ false ! &gt; <!subteam^S0PMMTEAM>
            mention in a quoted line, indented  ¦ false ! a⏎  &gt;<!subteam^S0PMMTEAM>⏎b
            mention after a quoted line         ¦ true  ! &gt; they said⏎<!subteam^S0PMMTEAM>
            mention before a quoted line        ¦ true  ! <!subteam^S0PMMTEAM>⏎&gt; they said
            mention in a quote to the end       ¦ false ! &gt;&gt;&gt; they said⏎and⏎<!subteam^S0PMMTEAM>
            mention before a quote to the end   ¦ true  ! <!subteam^S0PMMTEAM>⏎&gt;&gt;&gt; they said
            greater than is no quote            ¦ true  ! 3 &gt; 2 <!subteam^S0PMMTEAM>
            written out, not a mention          ¦ false ! &lt;!subteam^S0PMMTEAM&gt;
            cut off                             ¦ false ! <!subteam^S0PMMTEAM
            handle                              ¦ true  ! @pmm-team
            handle first                        ¦ true  ! @pmm-team can you look?
            handle last                         ¦ true  ! could you, @pmm-team
            handle with a comma                 ¦ true  ! @pmm-team, please
            handle with a full stop             ¦ true  ! ask @pmm-team.
            handle with a question mark         ¦ true  ! @pmm-team?
            handle in parentheses               ¦ true  ! (@pmm-team)
            handle in bold                      ¦ true  ! *@pmm-team*
            handle after a colon                ¦ true  ! cc:@pmm-team
            handle of somebody's                ¦ true  ! @pmm-team's view
            handle in upper case                ¦ true  ! @PMM-Team
            handle on a line of its own         ¦ true  ! Hello⏎@pmm-team⏎Bye
            handle after a link                 ¦ true  ! <https://example.com/1> @pmm-team
            without at                          ¦ false ! the pmm-team
            longer handle                       ¦ false ! @pmm-team-2
            longer handle, one word             ¦ false ! @pmm-teams
            longer handle, underscore           ¦ false ! @pmm-team_emea
            handle within a longer one          ¦ false ! @the@pmm-team
            e-mail                              ¦ false ! ann@pmm-team
            e-mail as a link                    ¦ false ! <mailto:ann@pmm-team.example.com|ann@pmm-team.example.com>
            in a link                           ¦ false ! <https://example.com/@pmm-team>
            in a link's query                   ¦ false ! <https://example.com/?to=@pmm-team>
            in a link's label                   ¦ false ! <https://example.com|ask @pmm-team>
            address without scheme              ¦ false ! example.com/@pmm-team
            handle in code                      ¦ false ! `@pmm-team`
            handle in block code                ¦ false ! ```say @pmm-team```
            handle quoted                       ¦ false ! &gt; @pmm-team
            another handle                      ¦ false ! @pmm
            nothing                             ¦ false !
            """)
    void text_mentioningTheTeamInSomeWay_isAPing(String situation, String expected) {
        String[] parts = expected.split(" *! ?", 2);

        assertThat(new PingText(parts[1].replace('⏎', '\n')).mentions(GROUPS, HANDLES))
                .as(situation)
                .isEqualTo(Boolean.valueOf(parts[0]));
    }

    @Test
    void text_handleWithSignsOfPatterns_isTakenLiterally() {
        assertThat(new PingText("@pmmxteam").mentions(List.of(), List.of("pmm.team")))
                .isFalse();
        assertThat(new PingText("@pmm.team").mentions(List.of(), List.of("pmm.team")))
                .isTrue();
    }

    @Test
    void people_mentionedQuotedOrInCode_areOnlyThoseMentioned() {
        String text = "<@U0ADA> and <@W0BEN|ben>, not `<@U0CODE>`, <!subteam^S1>, <#C1|x> or <@X1>\n"
                + "&gt; <@U0QUOTED>\n<@U0ADA> again";

        assertThat(new PingText(text).people()).containsExactly("U0ADA", "W0BEN");
    }

    /** Slack: a text has at most 40,000 characters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "`",
                "``",
                "```",
                "``` ",
                "<",
                "<@U",
                "<@UA|",
                "<!subteam^",
                "<!subteam^S0PMMTEAM|",
                "\n",
                " ",
                " \n",
                "&gt;",
                "\n&gt;",
                "&gt;&gt;&gt;",
                "@",
                "@pmm-",
                "@pmm-team-",
                "x@pmm-team",
                "a",
                "`\n",
                "\t",
                "\r\n"
            })
    void text_ofFortyThousandHostileCharacters_isReadAtOnce(String piece) {
        String text = piece.repeat(40_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            PingText read = new PingText(text);
            assertThat(read.mentions(GROUPS, HANDLES)).isFalse();
            assertThat(read.people()).isEmpty();
        });
    }
}
