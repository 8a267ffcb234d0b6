package dev.smrequest.ping.answer;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.notice.Replies;
import dev.smrequest.ping.record.Answerer.Passing;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.reply.Answerers;
import dev.smrequest.ping.reply.EndWords;
import dev.smrequest.ping.team.PingTeam;
import dev.smrequest.slack.text.Mrkdwn;
import java.util.Optional;

/** Passes a ping on, if its person may and the other can be asked; else tells them why not. */
public final class PassOnJob implements JobHandler<PassOn> {
    private final Pings pings;
    private final PingTeam team;
    private final Answerers answerers;
    private final Replies replies;

    public PassOnJob(Pings pings, PingTeam team, Answerers answerers, Replies replies) {
        this.pings = pings;
        this.team = team;
        this.answerers = answerers;
        this.replies = replies;
    }

    @Override
    public JobKind<PassOn> kind() {
        return PassOn.KIND;
    }

    @Override
    public void run(PassOn wish) {
        Optional<Ping> ping = pings.find(wish.ping()).filter(found -> !isDone(found, wish));
        if (ping.isEmpty()) {
            return;
        }
        Optional<String> objection = objection(ping.get(), wish);
        if (objection.isPresent()) {
            tell(wish, objection.get());
        } else {
            pings.passedOn(wish.ping(), answerers.passedOn(wish.to(), new Passing(wish.by(), wish.why())));
        }
    }

    /** This job, a second time. */
    private static boolean isDone(Ping ping, PassOn wish) {
        return ping.waits() && ping.answerer().filter(wish.to()::equals).isPresent();
    }

    private Optional<String> objection(Ping ping, PassOn wish) {
        if (!ping.waits()) {
            return Optional.of("Nobody has to answer here any more. "
                    + ping.end().map(EndWords::of).orElse("It is not looked up yet; please try again in a minute."));
        }
        if (!team.mayAnswer(ping, wish.by())) {
            return Optional.of(team.refusal(ping));
        }
        return team.canBeAsked(wish.to())
                ? Optional.empty()
                : Optional.of(Mrkdwn.user(wish.to())
                        + " is a guest, an app, or not in this workspace any more, and cannot be asked. Nothing has"
                        + " changed; please choose a colleague.");
    }

    private void tell(PassOn wish, String why) {
        replies.send(wish.by(), wish.responseUrl(), why);
    }

    @Override
    public void givenUp(PassOn wish, Exception cause) {
        tell(wish, "It could not be passed on: " + cause.getMessage() + " Please try again in a few minutes.");
    }
}
