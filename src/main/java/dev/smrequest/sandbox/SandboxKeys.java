package dev.smrequest.sandbox;

import dev.smrequest.sandbox.slack.SlackKeys;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secrets of one sandbox, new at each start; what a bot is configured with. */
public record SandboxKeys(
        String slackBotToken, String slackSigningSecret, String gitlabToken, String gitlabSigningToken) {

    private static final String GITLAB_BOT = "sandbox-gitlab-bot";

    static SandboxKeys generate() {
        SecureRandom random = new SecureRandom();
        return new SandboxKeys("xoxb-sandbox-" + hex(random, 12), hex(random, 16), GITLAB_BOT, signingToken(random));
    }

    SlackKeys slack() {
        return new SlackKeys(slackBotToken, slackSigningSecret);
    }

    private static String signingToken(SecureRandom random) {
        byte[] drawn = new byte[32];
        random.nextBytes(drawn);
        return "whsec_" + Base64.getEncoder().encodeToString(drawn);
    }

    private static String hex(SecureRandom random, int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "SandboxKeys[hidden]";
    }
}
