package dev.smrequest.slack.app.bolt.event;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.SharedLinks;
import java.util.List;
import java.util.Optional;

/** Reads the links of a message. Slack: event link_shared. */
final class LinkEvent {
    private static final String MEMBER = "is_bot_user_member";

    private LinkEvent() {}

    /** Where Slack does not say whether the bot is in the channel, it counts as being there: the call will tell. */
    static Optional<SharedLinks> of(Payload event, boolean withOtherCompany) {
        List<String> urls = event.objects("links").stream()
                .flatMap(link -> link.text("url").stream())
                .toList();
        boolean inComposer = event.text("source").filter("composer"::equals).isPresent();
        boolean member = !event.has(MEMBER) || event.flag(MEMBER);
        return event.text("channel")
                .flatMap(channel -> event.text("message_ts").map(ts -> new MessageRef(channel, ts)))
                .map(ref -> new SharedLinks(ref, urls, inComposer, member, withOtherCompany));
    }
}
