package dev.smrequest.talk.text.toslack;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.Addresses;
import dev.smrequest.talk.text.finish.Sign;
import java.util.Locale;
import java.util.Optional;

/** Absolute addresses of what a GitLab text links to. */
record Address(Addresses addresses) {
    /** A link as finished mrkdwn around {@code label}, which is still to be finished; the address alone without one. */
    static String link(String address, String label) {
        String alone = Mrkdwn.link(address, "");
        if (label.isBlank()) {
            return Sign.raw(alone);
        }
        return Sign.raw(alone.substring(0, alone.length() - 1) + "|") + label + Sign.raw(">");
    }

    /** Where a link leads; empty where that is not certain, or not of the web. */
    Optional<String> of(String destination) {
        if (destination.startsWith("/uploads/")) {
            return Optional.of(sound(project() + destination));
        } else if (destination.startsWith("/") && !destination.startsWith("//")) {
            return Optional.of(sound(root() + destination));
        }
        String lower = destination.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        return web ? Optional.of(sound(destination)) : Optional.empty();
    }

    /** Of issue {@code #1} or merge request {@code !1}; {@code path} is empty for this project. */
    Optional<String> of(String path, char sign, String iid) {
        if (path.isEmpty() && isNumber()) {
            return Optional.empty();
        }
        String kind = sign == '#' ? "/-/issues/" : "/-/merge_requests/";
        return Optional.of(root() + "/" + (path.isEmpty() ? addresses.project() : path) + kind + iid);
    }

    private boolean isNumber() {
        return addresses.project().matches("[0-9]+");
    }

    private String project() {
        return root() + (isNumber() ? "/-/project/" : "/") + addresses.project();
    }

    private String root() {
        String url = addresses.gitlabUrl();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static String sound(String address) {
        StringBuilder sound = new StringBuilder();
        for (int at = 0; at < address.length(); at++) {
            char c = address.charAt(at);
            boolean harmless = c > ' ' && c != '<' && c != '>' && c != '"' && c != '`' && !Character.isSpaceChar(c);
            sound.append(harmless ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return sound.toString();
    }
}
