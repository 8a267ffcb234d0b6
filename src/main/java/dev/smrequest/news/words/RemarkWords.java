package dev.smrequest.news.words;

import dev.smrequest.news.told.News;
import dev.smrequest.news.told.Remark;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.Addresses;
import dev.smrequest.talk.text.Parts;
import dev.smrequest.talk.text.ToSlack;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody wrote on the issue when they changed it there, quoted as mrkdwn and never taken for words of the bot. */
public final class RemarkWords {
    private static final int LONGEST = 1_200;

    private final Addresses addresses;

    public RemarkWords(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A paragraph with a link to the note; nothing where nothing was written. */
    String of(News news) {
        return news.background()
                .flatMap(background -> background.remark())
                .map(remark -> quoted(news, remark))
                .orElse("");
    }

    private String quoted(News news, Remark remark) {
        List<String> parts = Parts.of(ToSlack.mrkdwn(remark.text(), addresses), LONGEST);
        if (parts.isEmpty()) {
            return "";
        }
        String link = news.issue().webUrl() + "#note_" + remark.note();
        String more = parts.size() > 1 ? "\n" + Mrkdwn.link(link, "… more in GitLab") : "";
        return "\n" + Mrkdwn.link(link, remark.author() + " wrote on the issue") + ":\n"
                + (parts.get(0) + more)
                        .lines()
                        .map(line -> ("> " + line).stripTrailing())
                        .collect(Collectors.joining("\n"));
    }
}
