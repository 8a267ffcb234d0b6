package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders keep to the working hours of whoever is reminded, where they live. */
class PingHoursJourneyTest extends PingTown {
    /** The next team's lead lives in Kolkata. */
    private static final String LEADS = SETTINGS.replace("tech_pmm: U0BEN", "tech_pmm: U0BEN, mrci: U0DEV");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # in their own zone                  | who     | pinged at            | reminded at
            in working time                      | U0CHLOE | 2026-11-23T09:00:00Z | 2026-11-23T09:30:00Z
            the morning before work in Sweden    | U0CHLOE | 2026-11-24T05:00:00Z | 2026-11-24T08:30:00Z
            ten minutes before the end           | U0CHLOE | 2026-11-23T15:50:00Z | 2026-11-24T08:20:00Z
            on a Friday evening in Sweden        | U0CHLOE | 2026-11-27T17:00:00Z | 2026-11-30T08:30:00Z
            at night in California               | U0BEN   | 2026-11-23T09:00:00Z | 2026-11-23T17:30:00Z
            Friday in Sweden, still so in LA     | U0BEN   | 2026-11-27T23:00:00Z | 2026-11-27T23:30:00Z
            Saturday in UTC, Friday in LA        | U0BEN   | 2026-11-28T00:50:00Z | 2026-11-30T17:20:00Z
            in the evening in India              | U0DEV   | 2026-11-23T12:00:00Z | 2026-11-24T04:00:00Z
            Sunday in UTC, Monday in India       | U0DEV   | 2026-11-29T22:00:00Z | 2026-11-30T04:00:00Z
            over the change to summer time in LA | U0BEN   | 2027-03-13T00:50:00Z | 2027-03-15T16:20:00Z
            over the same change in Sweden       | U0CHLOE | 2027-03-26T15:50:00Z | 2027-03-29T07:20:00Z
            over the change back in LA           | U0BEN   | 2027-11-05T23:50:00Z | 2027-11-08T17:20:00Z
            over a change that India has not     | U0DEV   | 2027-03-26T11:20:00Z | 2027-03-29T03:50:00Z
            """)
    void ping_whenever_it_comes_reminds_after_thirty_minutes_of_their_working_time(
            String what, String who, Instant pinged, Instant reminded) {
        reopenWith(LEADS);
        town.advance(Duration.between(town.clock.instant(), pinged));
        long iid = seeds.add(seed(who));
        says(ADA, "@pmm-team " + town.link(iid));

        town.advance(Duration.between(pinged, reminded).minusSeconds(1));
        assertThat(told(who)).as(what).isEmpty();
        town.advance(Duration.ofSeconds(1));
        assertThat(told(who)).as(what).singleElement().asString().startsWith("A reminder: <@U0ADA> still waits");
    }

    @Test
    void each_step_is_counted_where_the_responsible_works_and_told_where_the_other_does() {
        long iid = seeds.add(Seed.of("Deck", 3, "sm_req::triage", "tech_pmm").assigned("chloe.lindqvist"));
        says(ADA, "@pmm-team " + town.link(iid));
        town.advance(Duration.ofHours(1));
        assertThat(told(CHLOE)).hasSize(1);
        assertThat(told(BEN)).isEmpty();
        town.advance(Duration.ofHours(1));
        assertThat(told(DEV)).hasSize(1);

        town.advance(Duration.ofHours(6).minusSeconds(1));
        assertThat(told(BEN)).isEmpty();
        town.advance(Duration.ofSeconds(1));
        assertThat(told(BEN)).singleElement().asString().startsWith("Nobody has answered <@U0ADA> yet");
    }

    @Test
    void hours_of_the_settings_hold_for_everybody() {
        reopenWith(SETTINGS + "  hours: {from: \"12:00\", to: \"13:00\", days: [wednesday]}\n");
        says(ADA, "@pmm-team " + town.link(seeds.add(seed(CHLOE))));
        town.advance(Duration.ofHours(50).plusMinutes(29));
        assertThat(told(CHLOE)).isEmpty();
        town.advance(Duration.ofMinutes(1));
        assertThat(town.clock.instant()).isEqualTo(Instant.parse("2026-11-25T11:30:00Z"));
        assertThat(told(CHLOE)).hasSize(1);
    }

    @Test
    void urgent_request_is_followed_up_at_night_as_well() {
        filled(town.request(ADA, "Battlecard")).tick("Needs attention now", true);
        town.hear();
        filled(town.form(ADA))
                .type("Why can it not wait?", "They decide")
                .day("Needed by", "2026-11-25")
                .submit();
        for (int i = 0; i < 5; i++) {
            town.advance(Duration.ofSeconds(2));
        }
        String alert = town.cards().stream()
                .filter(card -> card.text().contains("asks for attention now"))
                .findFirst()
                .orElseThrow()
                .ts();

        assertThat(answer(alert))
                .isEqualTo(line(1, "Battlecard", "New request · no team yet · nobody assigned · no due date")
                        + "\n*Responsible:* <@U0DEV>, who has triage duty this week.");
        answer(alert, DEV).press("Not me: pass on");
        town.form(DEV).person("Who is to answer instead?", BEN).submit();
        town.hear();
        assertThat(told(BEN)).singleElement().asString().startsWith("<@U0DEV> passed this on to you: <@U0ADA> waits");
        replies(ADA, alert, "@pmm-team how far are we?");
        assertThat(told(BEN)).hasSize(2);
    }

    private static OpenForm filled(OpenForm form) {
        return form.type("What do you need?", "A one-page battlecard")
                .type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "Win the deal");
    }

    private static Seed seed(String who) {
        return switch (who) {
            case CHLOE -> Seed.of("Deck", 3, "sm_req::triage").assigned("chloe.lindqvist");
            case BEN -> Seed.of("Deck", 3, "sm_req::triage").assigned("ben.ortiz");
            default -> Seed.of("Deck", 3, "sm_req::triage", "mrci");
        };
    }
}
