package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.world.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Snippets shared in a channel or thread, which others can run. */
class ShareSnippetJourneyTest extends SnippetTown {
    @Test
    void share_in_the_channel_shows_everybody_who_shared_it_and_can_be_run_by_others() {
        seeds.add(Seed.of("Battlecard", 2, NEW));
        snippets("backlog 1").press("Share in this channel");
        town.settle();

        List<Message> shared = visible(PRODUCT_MARKETING);
        assertThat(shared).hasSize(1);
        Pressed seen = new Pressed(
                town.sandbox, Town.CHLOE, PRODUCT_MARKETING, shared.get(0).ts());
        assertThat(seen.text()).isEqualTo("""
                        <@U0BEN> shares: Quick actions for request <%s|#1> as it stands now. Paste the lines into a comment on the issue.
                        *Move to backlog*
                        ```
                        /unlabel ~"sm_req::new_request"
                        /label ~"sm_req::backlog"
                        /milestone %%"SM - Backlog"
                        ```""".formatted(town.link(1)));
        assertThat(seen.buttons()).containsExactly("Run it on the issue");
        seen.press("Run it on the issue");
        town.settle();
        assertThat(town.form(Town.CHLOE).text()).contains("#1 Battlecard");
    }

    @Test
    void share_pressed_twice_posts_once_and_says_so() {
        seeds.add(Seed.of("Battlecard", 2, NEW));
        Pressed snippets = snippets("backlog 1");
        snippets.press("Share in this channel");
        snippets.press("Share in this channel");
        town.settle();

        assertThat(visible(PRODUCT_MARKETING)).hasSize(1);
        assertThat(lastWhisper())
                .isEqualTo(":white_check_mark: That is shared already, so nothing was posted a second time. To share it"
                        + " once more, ask for the snippets anew.");

        snippets("backlog 1").press("Share in this channel");
        town.settle();
        assertThat(visible(PRODUCT_MARKETING)).hasSize(2);
    }

    @Test
    void share_in_the_thread_goes_below_the_requests_card() {
        town.filed(ADA, "Battlecard for Acme");
        String card = town.cards().get(0).ts();

        snippets("1 backlog").press("Share in the request's thread");
        town.settle();

        assertThat(visible(PRODUCT_MARKETING))
                .last()
                .satisfies(message ->
                        assertThat(message.json().path("thread_ts").asText()).isEqualTo(card));
        assertThat(lastWhisper()).isEqualTo(":white_check_mark: Shared in the thread of request #1 in <#C0PRODMKT>.");
    }

    @Test
    void share_in_the_thread_of_a_request_without_a_card_says_so() {
        seeds.add(Seed.of("Battlecard", 2, NEW));

        snippets("1 backlog").press("Share in the request's thread");
        town.settle();

        assertThat(lastWhisper())
                .isEqualTo(
                        "Nothing was shared: request #1 has no card in a channel, so it has no thread. Share it in this"
                                + " channel instead.");
    }

    @Test
    void share_where_the_bot_is_not_says_how_to_invite_it() {
        town.acts().runCommand(ADA, Town.SALES, "/sm-request snippets backlog");
        assertThat(visible(Town.SALES)).isEmpty();

        town.whisper(ADA, Town.SALES).press("Share in this channel");
        town.settle();

        assertThat(visible(Town.SALES)).isEmpty();
        assertThat(town.whispers(ADA, Town.SALES))
                .last()
                .isEqualTo(":warning: Nothing was shared: I am not in this conversation. Invite me with"
                        + " `/invite @SM Request` and share it again, or copy the snippet into a message of your own.");
    }

    @Test
    void snippets_of_a_confidential_request_tell_nothing_of_it_and_cannot_be_shared() {
        seeds.add(Seed.of("Secret", 2, NEW, "pmm").confidential());

        Pressed told = snippets("backlog 1");

        assertThat(told.text()).isEqualTo("""
                        Request <%s|#1> is confidential, so these are the quick actions for any request. Paste the lines into a comment on the issue.
                        *Move to backlog*
                        ```
                        /label ~"sm_req::backlog"
                        /milestone %%"SM - Backlog"
                        ```""".formatted(town.link(1)));
        assertThat(told.buttons()).containsExactly("Run it on the issue");
    }

    @Test
    void request_that_became_confidential_is_not_shared() {
        seeds.add(Seed.of("Soon secret", 2, NEW, "pmm"));
        Pressed told = snippets("backlog 1");
        town.gitlabPerson("dev.rao", 1, "confidential=true");

        told.press("Share in this channel");
        town.settle();

        assertThat(visible(PRODUCT_MARKETING)).isEmpty();
        assertThat(lastWhisper())
                .isEqualTo(
                        ":lock: Nothing was shared: request #1 is confidential, and its labels are not for a channel. Copy"
                                + " the snippet for yourself.");
    }
}
