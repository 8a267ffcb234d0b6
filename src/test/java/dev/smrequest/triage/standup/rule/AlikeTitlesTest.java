package dev.smrequest.triage.standup.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeTitlesTest {
    @ParameterizedTest
    @CsvSource({
        "Battlecard for Acme, Acme battlecard, true",
        "Battlecards for ACME!, battlecard: Acme, true",
        "Case study on runners, Case study: runners at Contoso, true",
        "Webinar, webinar, true",
        "Webinar on security, Webinar on runners, false",
        "Battlecard for Acme, Battlecard for Contoso, false",
        "Webinar, Webinar on security and compliance, false",
        "for the, of the, false",
        "'', '', false",
        "🚀, 🚀, false",
    })
    void are_titles_sharedWordsThatCarryMeaning(String one, String other, boolean alike) {
        assertThat(AlikeTitles.are(one, other)).isEqualTo(alike);
        assertThat(AlikeTitles.are(other, one)).isEqualTo(alike);
    }
}
