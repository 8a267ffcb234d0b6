package dev.smrequest.talk.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a link from pretending: where its words name a host that it does not lead to, the true one is told behind it.
 * {@code [bank.example](https://evil.example)} shows "bank.example (evil.example)".
 */
public final class TrueHost {
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}_.-])"
            + "(?:(?:[\\p{L}\\p{N}_-]{1,63}+\\.){1,10}[\\p{L}-]{2,63}+|\\d{1,3}(?:\\.\\d{1,3}){3})");
    private static final Pattern WEB = Pattern.compile("(?i)https?://(?:[^/?#\\\\]*@)?(\\[[^\\]]*]|[^/?#\\\\@:]*).*");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^?]*@([^?@]*).*");

    private TrueHost() {}

    /** What is to be told behind a link, as plain text; empty where the words pretend nothing. */
    public static String aside(String address, String words) {
        String host = host(address);
        Matcher named = NAMED.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC));
        while (named.find()) {
            if (!isWithin(host, named.group().toLowerCase(Locale.ROOT))) {
                return " (" + (host.isEmpty() ? address : host) + ")";
            }
        }
        return "";
    }

    private static String host(String address) {
        Matcher web = WEB.matcher(address);
        Matcher mail = MAIL.matcher(address);
        String host = web.matches() ? web.group(1) : mail.matches() ? mail.group(1) : "";
        return host.toLowerCase(Locale.ROOT);
    }

    private static boolean isWithin(String host, String named) {
        String domain = named.startsWith("www.") ? named.substring("www.".length()) : named;
        return host.equals(domain) || host.endsWith("." + domain);
    }
}
