package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.world.Message;
import org.junit.jupiter.api.Test;

/** Who hears of a request besides whoever asked, and how much. */
class FollowJourneyTest extends NewsTown {
    @Test
    void withdrawal_is_told_to_followers_alone() {
        town.card(CHLOE).press("Follow");
        town.settle();
        Message first = town.directMessages(ADA).get(0);
        String dm = town.sandbox.slack().channels().dm(Town.BOT, ADA).id();
        new Pressed(town.sandbox, ADA, dm, first.ts()).press("Withdraw …");
        town.settle();
        town.form(ADA).type("Reason, for the requester to read", "Found one").submit();
        town.form(ADA).submit();
        town.settle();

        assertThat(news(ADA)).isEmpty();
        assertThat(news(CHLOE))
                .containsExactly("Request " + link() + ", which you follow: *Withdrawn* by <@U0ADA>.\n"
                        + "Closed, as it is no longer relevant or does not make sense anymore.\n*Reason:* Found one");
    }

    @Test
    void preference_for_decisions_leaves_out_team_and_backlog() {
        choose(ADA, "Decisions");
        look(TRIAGED);
        town.settle();
        look("add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        town.settle();
        assertThat(news(ADA)).isEmpty();

        look("add_labels=sm_req::completed&remove_labels=sm_req::backlog&state_event=close");
        town.settle();
        assertThat(news(ADA)).singleElement().asString().startsWith(request() + "*Completed* by <@U0BEN>.");
    }

    @Test
    void preference_for_none_is_silence_and_can_be_taken_back() {
        choose(ADA, "None");
        look(TRIAGED);
        town.settle();
        assertThat(news(ADA)).isEmpty();

        town.whisper(ADA, PRODUCT_MARKETING).press("All news");
        town.settle();
        look("add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        town.settle();
        assertThat(news(ADA)).hasSize(1);
    }

    @Test
    void follower_hears_until_they_stop() {
        town.card(CHLOE).press("Follow");
        town.settle();
        assertThat(town.whisper(CHLOE, PRODUCT_MARKETING).text())
                .isEqualTo("You follow <" + town.link(1) + "|#1> now: I tell you by direct message what becomes of it."
                        + " `/sm-request news` sets how much.");
        look(TRIAGED);
        town.settle();
        assertThat(news(CHLOE))
                .containsExactly(
                        "Request " + link() + ", which you follow: *Triaged to the PMM team* by <@U0BEN>." + IN_TRIAGE);

        town.whisper(CHLOE, PRODUCT_MARKETING).press("Stop following");
        town.settle();
        assertThat(town.whisper(CHLOE, PRODUCT_MARKETING).text())
                .isEqualTo("You do not follow <" + town.link(1) + "|#1> any more.");
        look(BACK);
        town.settle();
        assertThat(news(CHLOE)).hasSize(1);
    }

    @Test
    void follower_stops_from_the_news_itself() {
        town.card(CHLOE).press("Follow");
        town.settle();
        look(TRIAGED);
        town.settle();
        String dm = town.sandbox.slack().channels().dm(Town.BOT, CHLOE).id();
        Message told = town.directMessages(CHLOE).get(0);
        new Pressed(town.sandbox, CHLOE, dm, told.ts()).press("Stop following");
        town.settle();
        look(BACK);
        town.settle();

        assertThat(news(CHLOE)).hasSize(1);
    }

    @Test
    void requester_who_presses_follow_is_told_that_they_hear_anyway() {
        town.card(ADA).press("Follow");
        town.settle();

        assertThat(town.whispers(ADA, PRODUCT_MARKETING))
                .containsExactly("You asked for <" + town.link(1)
                        + "|#1> yourself, so I tell you anyway what becomes of it. `/sm-request news` sets how much.");
    }

    @Test
    void confidential_request_tells_followers_who_may_number_and_state_and_others_nothing() {
        town.card(BEN).press("Follow");
        town.card(DEV).press("Follow");
        town.settle();
        town.gitlabPerson("chloe.lindqvist", 1, "confidential=true");
        look(TRIAGED.replace("pmm", "pmm,sm_req::triage"), "chloe.lindqvist");
        town.settle();

        assertThat(news(BEN))
                .containsExactly("Request <" + town.link(1) + "|#1 (confidential)>, which you follow: *Triage*");
        assertThat(news(DEV)).isEmpty();
        assertThat(news(ADA)).singleElement().asString().startsWith(request() + "*Triaged to the PMM team* by Chloe");

        town.card(DEV).press("Follow");
        town.settle();
        assertThat(town.whispers(DEV, PRODUCT_MARKETING))
                .last()
                .isEqualTo(
                        ":lock: <" + town.link(1) + "|#1> is confidential: only whoever asked for it and the people who"
                                + " triage can follow it. Please ask one of them to keep you posted.");
    }
}
