package dev.smrequest.news.words;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.news.Cause;
import dev.smrequest.news.follow.FollowBlock;
import dev.smrequest.news.told.News;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.news.ActWords;
import dev.smrequest.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** News as a direct message. Of a confidential request followers read number and state alone. */
public final class NewsView {
    private static final int TITLE = 150;
    private static final int DETAIL = 2_000;
    private static final String WHY_REQUESTER = "You asked for this. `/sm-request news` sets what I tell you.";
    private static final String WHY_FOLLOWER = "You follow this request. `/sm-request news` sets what I tell you.";

    private final Workflow workflow;
    private final NewsWords words;
    private final ActWords acts;
    private final RemarkWords remarks;

    public NewsView(Workflow workflow, NewsWords words, ActWords acts, RemarkWords remarks) {
        this.workflow = workflow;
        this.words = words;
        this.acts = acts;
        this.remarks = remarks;
    }

    /** The same with a word that it is old: newer news may stand above it. */
    public static Message late(Message message, Instant then) {
        List<LayoutBlock> blocks = new ArrayList<>(message.blocks());
        blocks.add(Blocks.context("As of " + Mrkdwn.dayAndTime(then) + ": I could not tell you earlier."));
        return new Message(message.text(), blocks, message.marker());
    }

    public Message forRequester(News news, Cause cause) {
        String text = cut("Your request " + link(news.issue(), title(news.issue())) + ": " + told(news, cause));
        return new Message(text, List.of(Blocks.section(text), Blocks.context(WHY_REQUESTER)), Optional.empty());
    }

    public Message forFollower(News news, Cause cause, boolean confidential) {
        String text = cut(
                confidential
                        ? "Request " + link(news.issue(), "(confidential)") + ", which you follow: *" + state(news)
                                + "*"
                        : "Request " + link(news.issue(), title(news.issue())) + ", which you follow: "
                                + told(news, cause));
        List<LayoutBlock> blocks = List.of(
                Blocks.section(text),
                Blocks.actions(List.of(FollowBlock.stop(news.iid()))),
                Blocks.context(WHY_FOLLOWER));
        return new Message(text, blocks, Optional.empty());
    }

    private String state(News news) {
        return RequestFacts.state(workflow.labels().read(news.issue().labels()));
    }

    private static String title(IssueSnapshot issue) {
        return PlainText.shorten(issue.title(), TITLE);
    }

    private static String link(IssueSnapshot issue, String shown) {
        return Mrkdwn.link(issue.webUrl(), "#" + issue.iid() + " " + shown);
    }

    private String told(News news, Cause cause) {
        Optional<Act> act = cause.step();
        String headline = act.filter(acts::isWithdrawal).isPresent() ? "Withdrawn" : words.headline(news, act);
        String details = act.map(acts::details).orElse(List.of()).stream()
                .map(detail -> "\n*" + detail.name() + ":* " + Mrkdwn.line(detail.text(), DETAIL))
                .collect(Collectors.joining());
        return "*" + headline + "*" + by(cause) + ".\n" + words.meaning(news) + details + remarks.of(news);
    }

    private static String cut(String text) {
        return Mrkdwn.cut(text, BlockLimits.SECTION_TEXT);
    }

    private static String by(Cause cause) {
        if (!cause.people().isEmpty()) {
            return " by " + cause.people().stream().map(Mrkdwn::user).collect(Collectors.joining(" and "));
        }
        return cause.gitlabName().map(name -> " by " + Mrkdwn.line(name)).orElse("");
    }
}
