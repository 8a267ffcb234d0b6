package dev.smrequest.talk.text.toslack;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.finish.Sign;
import dev.smrequest.template.usertext.AddressTail;
import dev.smrequest.template.usertext.UserText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words of a GitLab text: what GitLab would make a link of is one, people are names, all else is text. */
final class Words {
    private static final Pattern LIVE = Pattern.compile(
            "(?<url>(?<![A-Za-z0-9])https?://[^\\s\\p{Z}<>\"`]{1,2000}+)"
                    + "|(?<!\\w)@(?<user>[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,200}[A-Za-z0-9_])?)"
                    + "|(?<![\\w/&#!.-])(?<path>[\\w.-]{1,255}+(?:/[\\w.-]{1,255}+){1,20}+)?(?<sign>[#!])(?<iid>\\d{1,9})(?!\\w)");
    private static final String WORD_JOINER = "\u2060";

    private final Links links;

    Words(Links links) {
        this.links = links;
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
                String sound = AddressTail.without(url);
                out.append(sound.endsWith("//") ? Mrkdwn.text(sound) : link(sound));
                at = live.start() + sound.length();
            }
        }
        return out.append(Mrkdwn.text(text.substring(at))).toString();
    }

    /** As text in which nothing is a link. */
    static String plain(String text) {
        return Mrkdwn.text(text).replaceAll("(?<!\\w)@(?=\\w)", "@" + WORD_JOINER);
    }

    /** A sign that refers to nothing. */
    static String sign(String literal) {
        return literal.equals("@") ? "@" + WORD_JOINER : literal;
    }

    /** On one line, without what nobody sees. */
    static String seen(String text) {
        return UserText.seen(text).replace('\n', ' ');
    }

    static String footnote(String label) {
        return "[" + plain(seen(label)) + "]";
    }

    private String link(String url) {
        return links.to(url).map(found -> Links.written(found, "")).orElseGet(() -> Mrkdwn.text(url));
    }

    private String shown(Matcher live, boolean bold) {
        if (live.group("user") != null) {
            return person(live.group("user"), bold);
        }
        String path = live.group("path") == null ? "" : live.group("path");
        return links.to(path, live.group("sign").charAt(0), live.group("iid"))
                .map(found -> Links.written(found, live.group()))
                .orElse(live.group());
    }

    private String person(String user, boolean bold) {
        Optional<String> name = links.addresses().people().apply(user).filter(found -> !found.isBlank());
        if (name.isEmpty()) {
            return "@" + WORD_JOINER + user;
        }
        String shown = plain(seen(name.get()));
        return bold ? shown : Sign.open('*') + shown + Sign.close('*');
    }
}
