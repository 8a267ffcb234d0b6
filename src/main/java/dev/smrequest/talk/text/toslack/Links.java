package dev.smrequest.talk.text.toslack;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.Addresses;
import dev.smrequest.talk.text.TrueHost;
import dev.smrequest.talk.text.finish.Sign;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The links of a GitLab text: where they lead on the web, and how they are written. */
record Links(Addresses addresses) {
    private static final Pattern UNSOUND = Pattern.compile("[\\p{C}\\p{Z}<>\"`\\\\]");

    /** As {@link #written}; where the words name another host than the true one, that follows. */
    String honest(String address, String words) {
        String aside = address.startsWith(root() + "/") ? "" : TrueHost.aside(address, words);
        return written(address, words) + Mrkdwn.text(aside);
    }

    /** A link as finished mrkdwn around its words, which are still to be finished; the address alone without any. */
    static String written(String address, String words) {
        String alone = Mrkdwn.link(address, "");
        if (words.isBlank()) {
            return Sign.raw(alone);
        }
        String begin = Sign.raw(alone.substring(0, alone.length() - 1) + "|");
        return begin + Words.plain(words) + Sign.raw(">");
    }

    /** Where a link leads; empty where that is not certain, or not of the web. */
    Optional<String> to(String destination) {
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
    Optional<String> to(String path, char sign, String iid) {
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

    /** The address with all that is not seen, would end it or is read in several ways as bytes of UTF-8. */
    private static String sound(String address) {
        return UNSOUND.matcher(address).replaceAll(unsound -> encoded(unsound.group()));
    }

    private static String encoded(String characters) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : characters.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "%%%02X", each));
        }
        return encoded.toString();
    }
}
