package dev.smrequest.ping.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.ping.record.Ping.End;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndWordsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            ON_IT     ! U0BEN ! <@U0BEN> is on it, since {noon}.
            ANSWERED  ! U0BEN ! <@U0BEN> has answered in the thread.
            MOVED     !       ! It has moved on, so nobody is reminded any more.
            CLOSED    !       ! It is closed, so nobody is reminded.
            DELETED   !       ! The message was deleted, so nobody is reminded any more.
            DISMISSED ! U0BEN ! <@U0BEN> said that no request follows from this message.
            JOINED    !       ! Another message in this thread asks for the same request; it is answered there.
            """)
    void end_ofEachKind_isOneSentence(End.Why why, String by, String sentence) {
        assertThat(EndWords.of(new End(why, Optional.ofNullable(by), NOON)))
                .isEqualTo(sentence.replace(
                        "{noon}", "<!date^1795435200^{date_short_pretty} {time}|2026-11-23 12:00 UTC>"));
    }
}
