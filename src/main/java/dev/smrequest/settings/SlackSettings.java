package dev.smrequest.settings;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Section;
import dev.smrequest.settings.source.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How to reach Slack. {@code apiUrl} ends in a slash; {@code channel} is a name without {@code #} or an id;
 * {@code previousSigningSecret} is accepted too while the secret is being changed; {@code admins} are member ids.
 */
public record SlackSettings(
        Secret botToken,
        Secret signingSecret,
        Optional<Secret> previousSigningSecret,
        String apiUrl,
        String channel,
        List<String> admins) {
    private static final Pattern CHANNEL = Pattern.compile("#?[^\\s,#@]{1,80}");

    public SlackSettings {
        admins = List.copyOf(admins);
    }

    static SlackSettings read(Section slack) {
        return new SlackSettings(
                Secret.requiredToken(
                        slack.value("bot_token", "SLACK_BOT_TOKEN"),
                        "the bot token (xoxb-…) from your Slack app's page \"OAuth & Permissions\"."),
                Secret.requiredToken(
                        slack.value("signing_secret", "SLACK_SIGNING_SECRET"),
                        "the signing secret from your Slack app's page \"Basic Information\"."),
                Secret.token(slack.value("previous_signing_secret", "SLACK_PREVIOUS_SIGNING_SECRET")),
                slack.value("api_url", "SLACK_API_URL")
                        .as(Formats::webAddress, GitLabSettings.WEB_ADDRESS)
                        .map(url -> url.endsWith("/") ? url : url + "/")
                        .orElse("https://slack.com/api/"),
                slack.value("channel", "SLACK_CHANNEL")
                        .as(SlackSettings::channel, "a channel's name or id without blanks, such as product-marketing")
                        .orElse("product-marketing"),
                slack.values("admins", "SLACK_ADMINS").stream()
                        .flatMap(admin -> member(admin).stream())
                        .toList());
    }

    private static Optional<String> channel(String text) {
        return CHANNEL.matcher(text).matches()
                ? Optional.of(text.startsWith("#") ? text.substring(1) : text)
                : Optional.empty();
    }

    private static Optional<String> member(Value admin) {
        return admin.as(
                Formats::memberId, "a Slack member id (U… or W…; in Slack: a person's profile, \"Copy member ID\")");
    }
}
