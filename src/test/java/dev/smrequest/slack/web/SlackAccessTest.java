package dev.smrequest.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The token stays out of every text. */
class SlackAccessTest {
    @Test
    void access_printed_hidesTheToken() {
        assertThat(new SlackAccess("https://slack.example.com/api", "xoxb-1-secret"))
                .hasToString("SlackAccess[https://slack.example.com/api/, masked]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "xoxb-1\n2", "xoxb-1\r", "xoxb-1\u0000", "xoxb-1\u007f", "xoxb-1 2", "xoxb-1ö"})
    void access_withATokenThatIsNone_isRefusedWithoutRepeatingIt(String token) {
        assertThatThrownBy(() -> new SlackAccess("https://slack.example.com/api", token))
                .hasMessage("SLACK_BOT_TOKEN is empty or holds a blank, a line break or a foreign letter")
                .hasNoCause();
    }
}
