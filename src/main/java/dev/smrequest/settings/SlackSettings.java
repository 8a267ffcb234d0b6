package dev.smrequest.settings;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Names;
import dev.smrequest.settings.source.Section;
import java.util.List;
import java.util.Optional;

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
                        .as(Names::channel, Names.CHANNEL)
                        .orElse("product-marketing"),
                slack.values("admins", "SLACK_ADMINS").stream()
                        .flatMap(admin -> admin.as(Formats::memberId, Names.MEMBER_ID).stream())
                        .toList());
    }
}
