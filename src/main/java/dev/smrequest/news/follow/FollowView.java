package dev.smrequest.news.follow;

import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.triage.reference.IssueLinks;
import java.util.List;
import java.util.Optional;

/** What somebody reads who pressed Follow, or Stop following. */
public final class FollowView {
    private final IssueLinks links;

    public FollowView(IssueLinks links) {
        this.links = links;
    }

    Message follows(long iid) {
        String text = "You follow " + links.number(iid) + " now: I tell you by direct message what becomes of it."
                + " `/sm-request news` sets how much.";
        return message(text, iid, true);
    }

    Message stopped(long iid) {
        return message("You do not follow " + links.number(iid) + " any more.", iid, false);
    }

    private static Message message(String text, long iid, boolean follows) {
        return new Message(text, List.of(Blocks.section(text), FollowBlock.instead(iid, follows)), Optional.empty());
    }

    Message own(long iid) {
        return Message.of("You asked for " + links.number(iid)
                + " yourself, so I tell you anyway what becomes of it. `/sm-request news` sets how much.");
    }

    Message stranger() {
        return Message.of(
                ":no_entry: Guests and people of other workspaces cannot follow requests. Please ask a member of"
                        + " this workspace to keep you posted.");
    }

    Message confidential(long iid) {
        return Message.of(
                ":lock: " + links.number(iid) + " is confidential: only whoever asked for it and the people who"
                        + " triage can follow it. Please ask one of them to keep you posted.");
    }
}
