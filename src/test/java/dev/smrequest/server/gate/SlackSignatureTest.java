package dev.smrequest.server.gate;

import static dev.smrequest.server.gate.Door.NOW;
import static dev.smrequest.server.gate.Door.PREVIOUS;
import static dev.smrequest.server.gate.Door.SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSignatureTest {
    private static final byte[] BODY = "text=plain".getBytes(UTF_8);

    private final SlackSignature rotating = at(NOW, new SigningSecrets(SECRET, Optional.of(PREVIOUS)));

    /** The worked example of Slack's page "Verifying requests from Slack". */
    @Test
    void slacksOwnExample_verifies() {
        SigningSecrets secrets = new SigningSecrets("8f742231b10e8888abcd99yyyzzz85a5", Optional.empty());
        String body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        String expected = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

        assertThat(at(Instant.ofEpochSecond(1531420618), secrets)
                        .verifies("1531420618", expected, body.getBytes(UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=plain", "", "{\"text\":\"Grüße, 日本語, 🎉\"}", "{\"text\":\"line\\nbreak\"}\r\n"})
    void body_signedWithCurrentOrPreviousSecret_verifies(String body) {
        byte[] bytes = body.getBytes(UTF_8);
        String time = seconds(0);

        assertThat(rotating.verifies(time, Door.sign(SECRET, time, bytes), bytes))
                .isTrue();
        assertThat(rotating.verifies(time, Door.sign(PREVIOUS, time, bytes), bytes))
                .isTrue();
        assertThat(rotating.verifies(time, Door.sign("other", time, bytes), bytes))
                .isFalse();
    }

    @Test
    void previousSecret_afterRotation_isRefused() {
        SlackSignature rotated = at(NOW, new SigningSecrets(SECRET, Optional.empty()));

        assertThat(rotated.verifies(seconds(0), Door.sign(PREVIOUS, seconds(0), BODY), BODY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "0, true", "300, true", "301, false"})
    void timestamp_withinFiveMinutesEitherWay_verifies(long offset, boolean verifies) {
        String time = seconds(offset);

        assertThat(rotating.verifies(time, Door.sign(SECRET, time, BODY), BODY)).isEqualTo(verifies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-1", "+1772443800", "1772443800 ", "1772443800.5", "99999999999999999999", "１７７２４４３８００"
            })
    void timestamp_notPlainSeconds_isRefused(String time) {
        assertThat(rotating.verifies(time, Door.sign(SECRET, time, BODY), BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "v0", "=", "v0=zz", "é"})
    void signature_ofWrongForm_isRefused(String signature) {
        assertThat(rotating.verifies(seconds(0), signature, BODY)).isFalse();
    }

    @Test
    void secrets_printedOrBlank_areMaskedOrRefused() {
        assertThat(new SigningSecrets(SECRET, Optional.of(PREVIOUS))).hasToString("SigningSecrets[masked]");
        assertThatThrownBy(() -> new SigningSecrets(" ", Optional.empty()))
                .hasMessageContaining("SLACK_SIGNING_SECRET");
        assertThatThrownBy(() -> new SigningSecrets(SECRET, Optional.of("")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SlackSignature at(Instant now, SigningSecrets secrets) {
        return new SlackSignature(secrets, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String seconds(long offset) {
        return Long.toString(NOW.getEpochSecond() + offset);
    }
}
