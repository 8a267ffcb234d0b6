package dev.smrequest.talk.text.toslack;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.finish.Sign;
import dev.smrequest.talk.text.gfm.EscapedSign;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words of a GitLab text: what GitLab would make a link of is one, people are names, all else is text. */
final class Words {
    private static final Pattern LIVE = Pattern.compile(EscapedSign.MARK + "(?<escaped>.)"
            + "|(?<url>(?<![A-Za-z0-9])https?://[^\\s\\p{Z}<>\"`" + EscapedSign.MARK + "]{1,2000}+)"
            + "|(?<!\\w)@(?<user>[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,200}[A-Za-z0-9_])?)"
            + "|(?<![\\w/&#!.-])(?<path>[\\w.-]{1,255}+(?:/[\\w.-]{1,255}+){1,20}+)?(?<sign>[#!])(?<iid>\\d{1,9})(?!\\w)"
            + "|\\[\\^(?<note>[^\\]\\s]{1,100}+)]");
    private static final String WORD_JOINER = "\u2060";

    private final Address address;
    private final Set<String> footnotes;

    Words(Address address, Set<String> footnotes) {
        this.address = address;
        this.footnotes = footnotes;
    }

    /** As text that is still to be finished; names are bold by {@code bold} unless all is. */
    String of(String text, boolean bold) {
        StringBuilder out = new StringBuilder();
        Matcher live = LIVE.matcher(text);
        int at = 0;
        while (live.find(at)) {
            out.append(Mrkdwn.text(text.substring(at, live.start())));
            String url = live.group("url");
            if (url == null) {
                out.append(shown(live, bold));
                at = live.end();
            } else {
                String sound = withoutTail(url);
                out.append(sound.endsWith("//") ? Mrkdwn.text(sound) : link(sound));
                at = live.start() + sound.length();
            }
        }
        return out.append(Mrkdwn.text(text.substring(at))).toString();
    }

    /** As text in which nothing is a link. */
    static String plain(String text) {
        return Mrkdwn.text(text.replace(String.valueOf(EscapedSign.MARK), ""))
                .replaceAll("(?<!\\w)@(?=\\w)", "@" + WORD_JOINER);
    }

    private String link(String url) {
        return address.of(url).map(found -> Address.link(found, "")).orElseGet(() -> Mrkdwn.text(url));
    }

    private String shown(Matcher live, boolean bold) {
        if (live.group("escaped") != null) {
            return live.group("escaped").equals("@") ? "@" + WORD_JOINER : Mrkdwn.text(live.group("escaped"));
        } else if (live.group("user") != null) {
            return person(live.group("user"), bold);
        } else if (live.group("note") != null) {
            String name = live.group("note");
            return Mrkdwn.text(footnotes.contains(name) ? "[" + name + "]" : live.group());
        }
        String path = live.group("path") == null ? "" : live.group("path");
        return address.of(path, live.group("sign").charAt(0), live.group("iid"))
                .map(found -> Address.link(found, live.group()))
                .orElse(live.group());
    }

    private String person(String user, boolean bold) {
        Optional<String> name = address.addresses().people().apply(user).filter(found -> !found.isBlank());
        if (name.isEmpty()) {
            return "@" + WORD_JOINER + user;
        }
        String shown = plain(Sign.without(name.get()).replaceAll("[\\r\\n]", " "));
        return bold ? shown : Sign.open('*') + shown + Sign.close('*');
    }

    /** Punctuation at the end belongs to the sentence around the address. */
    private static String withoutTail(String url) {
        int end = url.length();
        while (end > 0 && (".,;:!?'*_~|".indexOf(url.charAt(end - 1)) >= 0 || isLoneBracket(url, end))) {
            end--;
        }
        return url.substring(0, end);
    }

    private static boolean isLoneBracket(String url, int end) {
        char last = url.charAt(end - 1);
        return (last == ')' && url.indexOf('(') < 0) || (last == ']' && url.indexOf('[') < 0);
    }
}
