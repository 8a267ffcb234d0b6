package dev.smrequest.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a second bot may bring back, and what people write who only sound like it. Line breaks are written as a bar. */
class EchoTest {
    private static final String NOTE = "https://gitlab.example.com/a/b/-/issues/1#note_7";
    private static final String REPLY = "https://acme.slack.com/archives/C1/p17";

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
            true ~ *Ben* <NOTE/wrote in GitLab>:|Which segment?
            true ~ **Bridge** said:||*Ben* <NOTE/wrote in GitLab>:|Which segment?
            true ~ Bridge: *Ben* <NOTE/wrote in GitLab>: Which segment?
            true ~ **Ben** [wrote in GitLab](NOTE):|Which segment?
            true ~ **Ben** [wrote in GitLab](<NOTE>): Which segment?
            true ~ *Ben* &lt;NOTE/wrote in GitLab&gt;:|Which segment?
            true ~ Ben wrote in GitLab:|Which segment?
            true ~ Ben wrote in GitLab (NOTE):|Which segment?
            true ~ > *Ben* <NOTE/wrote in GitLab>:|> Which segment?
            true ~ > *Ben* <NOTE%7Cwrote/NOTE/wrote> in GitLab&gt;:|> Which segment?
            true ~ > Bridge wrote in GitLab:|> > Ben wrote in GitLab:|> > Which segment?
            true ~ Bridge wrote in GitLab: Ben wrote in GitLab: Which segment?
            true ~ Which segment?||[//]: # (talkC0PRODMKT17)
            false~ As I wrote in GitLab last week, we need a segment.
            false~ Ben wrote in GitLab: which segment?
            false~ See what Ben wrote in GitLab NOTE
            false~ > **Ben** [wrote in GitLab](NOTE):|> Which segment?||Enterprise.
            false~ **Ben** [wrote in Slack](REPLY):|Which segment?
            """)
    void note_isAnEcho_whenItHoldsWhatTheBotShowed(boolean echo, String body) {
        assertThat(Echo.inNote(written(body))).isEqualTo(echo);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
            true ~ **Ada** [wrote in Slack](&lt;<REPLY>&gt;):|Who can help?
            true ~ *Ada* <REPLY?thread_ts=1&amp;cid=C1/wrote in Slack>: Who can help?
            true ~ Ada wrote in Slack:|Who can help?
            true ~ &gt; Bridge wrote in Slack:|&gt; &gt; Ada wrote in Slack:
            false~ Ben wrote in Slack that he is away.
            false~ Ben wrote in Slack: he is away
            false~ &gt; Ada wrote in Slack:|&gt; Who can help?|I can.
            false~ *Ben* <NOTE/wrote in GitLab>:|Which segment?
            """)
    void message_isAnEcho_whenItHoldsWhatTheBotWrote(boolean echo, String text) {
        assertThat(Echo.inMessage(written(text))).isEqualTo(echo);
    }

    @Test
    void text_ofManyWordsAlike_isReadInTimeThatGrowsWithIt() {
        String words = ("wrote in GitLab https://" + "a".repeat(40)).repeat(5_000);

        assertThat(Echo.inNote(words)).isFalse();
    }

    private static String written(String row) {
        return row.replace('|', '\n')
                .replace("/wrote", "|wrote")
                .replace("NOTE", NOTE)
                .replace("REPLY", REPLY);
    }
}
