package dev.smrequest.slack.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "plain words ~ plain words",
                "1 &lt; 2 &amp;&amp; 3 &gt; 2 ~ 1 < 2 && 3 > 2",
                "&amp;lt; stays an entity ~ &lt; stays an entity",
                "hi <@U0ADA> ~ hi @U0ADA",
                "hi <@U0ADA|ada> ~ hi @ada",
                "in <#C0SALES|sales> ~ in #sales",
                "<!here> and <!subteam^S0PMM|@pmm-team> ~ @here and @pmm-team",
                "<https://a.example.com/x?a=1&amp;b=2> ~ https://a.example.com/x?a=1&b=2",
                "<https://a.example.com/x|the page> ~ the page (https://a.example.com/x)",
                "<http://a.example.com|a.example.com> ~ http://a.example.com",
                "<mailto:ada@example.com|ada@example.com> ~ ada@example.com",
                "a < b and c > d ~ a < b and c > d",
            })
    void text_of_slack_reads_as_people_see_it(String text, String read) {
        assertThat(MessageText.plain(text)).isEqualTo(read);
    }
}
