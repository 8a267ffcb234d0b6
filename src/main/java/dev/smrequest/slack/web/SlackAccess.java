package dev.smrequest.slack.web;

/** Where Slack's Web API is and the bot token for it. The token is never printed. */
public record SlackAccess(String apiUrl, String botToken) {
    public SlackAccess {
        if (!botToken.matches("[!-~]+")) {
            throw new IllegalArgumentException(
                    "SLACK_BOT_TOKEN is empty or holds a blank, a line break or a foreign letter");
        }
        apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
    }

    @Override
    public String toString() {
        return "SlackAccess[" + apiUrl + ", masked]";
    }
}
