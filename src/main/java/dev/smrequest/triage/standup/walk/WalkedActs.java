package dev.smrequest.triage.standup.walk;

import dev.smrequest.store.Transactions;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.ActListener;
import dev.smrequest.triage.standup.walk.Walk.Content;
import dev.smrequest.triage.standup.walk.Walk.Phase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Moves a walk on when its person acts or asks, and brings a request back when nothing came of the act. */
public final class WalkedActs implements ActListener {
    private final Transactions transactions;
    private final Walks walks;
    private final Claims claims;

    public WalkedActs(Transactions transactions, Walks walks, Claims claims) {
        this.transactions = transactions;
        this.walks = walks;
        this.claims = claims;
    }

    @Override
    public void accepted(Connection transaction, Act act) throws SQLException {
        Optional<String> id = act.content().origin().walk();
        if (id.isPresent()) {
            walks.change(transaction, id.get(), walk -> {
                claims.act(transaction, walk, act.iid());
                Content now = walk.content();
                Route route = act.isUndo() ? now.route() : now.route().acted(act.iid(), act.id());
                return now.on(route).saying(now.news().of(act.id()));
            });
        }
    }

    /** The requester of a request was asked something in the course of a walk; {@code line} is mrkdwn. */
    public void asked(Connection transaction, String id, long iid, String line) throws SQLException {
        walks.change(transaction, id, walk -> {
            Content now = walk.content();
            return now.on(now.route().marked(iid, Stop.Mark.ASKED)).saying(Walk.News.NONE.and(line));
        });
    }

    /** The fate of an act is known; {@code line} tells it, in mrkdwn, should the view speak of another act by now. */
    public void settled(Act act, String id, String line) {
        transactions.in(connection -> {
            walks.change(connection, id, walk -> {
                claims.ended(connection, id, act.iid());
                return after(act, walk.content(), line);
            });
            return id;
        });
    }

    private static Content after(Act act, Content now, String line) {
        boolean done = act.outcome() instanceof Act.Outcome.Applied;
        Content told = done || isShown(act, now) ? now : now.saying(now.news().and(line));
        if (act.isUndo() && done) {
            return told.on(told.route().reopened(act.iid()).at(act.iid())).in(Phase.UNDERWAY);
        }
        return act.isUndo() || done
                ? told
                : told.on(told.route().reopened(act.iid())).in(Phase.UNDERWAY);
    }

    private static boolean isShown(Act act, Content now) {
        return now.news().act().filter(act.id()::equals).isPresent();
    }
}
