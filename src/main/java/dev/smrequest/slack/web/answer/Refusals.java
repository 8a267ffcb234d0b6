package dev.smrequest.slack.web.answer;

import dev.smrequest.failure.Retry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Slack's error names mean for us: whether trying again helps, and a sentence with cause and next step. Names that
 * stand nowhere here are refusals for good, shown as Slack spells them. Slack: errors of each method's reference page.
 */
final class Refusals {
    private static final Set<String> RATE = Set.of("ratelimited", "rate_limited", "message_limit_exceeded");
    private static final Set<String> SLACK_IS_ILL =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "unreadable_answer");
    private static final Set<String> TOKEN = Set.of(
            "invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive", "org_login_required");
    /** One act of an admin mends these for all calls at once: what waits is worth more than what is given up. */
    private static final Set<String> RIGHTS = Set.of(
            "missing_scope",
            "no_permission",
            "access_denied",
            "not_allowed_token_type",
            "ekm_access_denied",
            "team_access_not_granted");

    private static final Duration UNTIL_MENDED = Duration.ofMinutes(10);

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("not_in_channel", "The bot is not in %s. Invite the bot there: /invite @SM Request"),
            Map.entry(
                    "channel_not_found",
                    "Slack knows no %s that the bot can see. Check the name; if it is private, invite the bot there: "
                            + "/invite @SM Request"),
            Map.entry("is_archived", "%s is archived. Unarchive it or choose another channel in the settings"),
            Map.entry("restricted_action", "A rule of the workspace forbids the bot to post in %s. Ask its admin"),
            Map.entry(
                    "no_permission",
                    "The bot lacks a right for %s. Reinstall the app with every scope of manifest.yml"),
            Map.entry("user_not_found", "Slack knows no %s"),
            Map.entry("users_not_found", "Slack knows no %s"),
            Map.entry("user_disabled", "%s is deactivated in Slack"),
            Map.entry("cannot_dm_bot", "%s is a bot, and bots cannot write to each other"),
            Map.entry("message_not_found", "The message in %s is gone"),
            Map.entry("cannot_find_message", "The message in %s is gone"),
            Map.entry(
                    "cannot_unfurl_url", "The link is not in the message in %s any more, or may have no preview there"),
            Map.entry("cant_update_message", "The message in %s was not written by this bot"),
            Map.entry("expired_trigger_id", "It took longer than the three seconds Slack allows. Please try again"),
            Map.entry("exchanged_trigger_id", "A form was opened with this click already. Please click again"),
            Map.entry("hash_conflict", "The view changed meanwhile and was left alone"),
            Map.entry("not_found", "The view is closed already"),
            Map.entry("view_too_large", "The form is larger than Slack allows (250 kB). Shorten the issue template"),
            Map.entry("push_limit_reached", "Slack shows at most three views on top of each other"),
            Map.entry("msg_too_long", "The message is longer than Slack allows"),
            Map.entry("msg_blocks_too_long", "The message is longer than Slack allows"),
            Map.entry("invalid_blocks", "Slack does not accept the blocks made by the bot. Please report this"),
            Map.entry("invalid_arguments", "Slack does not accept what the bot sent. Please report this"),
            Map.entry("invalid_url", "The address for the answer is not one"),
            Map.entry("used_url", "This answer address was used up (five times). Please start again"),
            Map.entry("expired_url", "This answer address is older than thirty minutes. Please start again"));

    private Refusals() {}

    static Retry retry(String error) {
        if (RATE.contains(error) || isMendedForAll(error)) {
            return Retry.SAFE;
        }
        return SLACK_IS_ILL.contains(error) ? Retry.AFTER_CHECK : Retry.NEVER;
    }

    /** How long to wait before the next try when Slack does not say it. */
    static Optional<Duration> retryAfter(String error) {
        return isMendedForAll(error) ? Optional.of(UNTIL_MENDED) : Optional.empty();
    }

    static boolean isAboutToken(String error) {
        return TOKEN.contains(error);
    }

    private static boolean isMendedForAll(String error) {
        return TOKEN.contains(error) || RIGHTS.contains(error);
    }

    /** A sentence without full stop; the subject is such as {@code channel C012AB3CD}. */
    static String sentence(String error, String subject) {
        if (RATE.contains(error)) {
            return "Slack asks the bot to slow down";
        }
        if (SLACK_IS_ILL.contains(error)) {
            return "Slack has trouble of its own";
        }
        if (TOKEN.contains(error)) {
            return "Slack does not accept the bot's token. Check SLACK_BOT_TOKEN (it starts with xoxb-) and reinstall the app";
        }
        String words = WORDS.getOrDefault(error, "Slack refused this for %s");
        return words.replace("%s", subject);
    }
}
