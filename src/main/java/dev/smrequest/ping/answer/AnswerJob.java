package dev.smrequest.ping.answer;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.notice.Replies;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingJobs.Act;
import dev.smrequest.ping.record.PingJobs.Wish;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.reply.EndWords;
import dev.smrequest.ping.team.PingTeam;
import java.util.Optional;

/** Somebody is on it, or says that there is nothing to do, if they may; whoever may not, or is too late, is told why. */
public final class AnswerJob implements JobHandler<Wish> {
    private final Pings pings;
    private final PingTeam team;
    private final Replies replies;

    public AnswerJob(Pings pings, PingTeam team, Replies replies) {
        this.pings = pings;
        this.team = team;
        this.replies = replies;
    }

    @Override
    public JobKind<Wish> kind() {
        return PingJobs.ANSWER;
    }

    @Override
    public void run(Wish wish) {
        Optional<Ping> ping = pings.find(wish.ping());
        Optional<String> objection = ping.map(found -> objection(found, wish)).orElse(Optional.of(FORGOTTEN));
        if (objection.isPresent()) {
            tell(wish, objection.get());
        } else if (!done(wish)) {
            pings.find(wish.ping()).flatMap(now -> tooLate(now, wish)).ifPresent(why -> tell(wish, why));
        }
    }

    private boolean done(Wish wish) {
        return wish.act() == Act.DISMISS
                ? pings.dismissed(wish.ping(), wish.person())
                : pings.answered(wish.ping(), End.Why.ON_IT, wish.person());
    }

    private Optional<String> objection(Ping ping, Wish wish) {
        Optional<String> tooLate = tooLate(ping, wish);
        if (tooLate.isPresent() || ping.stage() == Stage.ENDED) {
            return tooLate;
        }
        boolean own = wish.act() == Act.DISMISS && ping.origin().author().equals(wish.person());
        return own || team.mayAnswer(ping, wish.person()) ? Optional.empty() : Optional.of(team.refusal(ping));
    }

    /** Others were faster. */
    private static Optional<String> tooLate(Ping ping, Wish wish) {
        if (wish.act() == Act.DISMISS
                && ping.stage() != Stage.ENDED
                && ping.iid().isPresent()) {
            return Optional.of("This message is dealt with already: it is known which request it is about. Press On it"
                    + " in the thread to answer.");
        }
        return ping.end()
                .filter(end -> !isTheirs(ping, wish))
                .map(end -> "Nobody has to answer here any more. " + EndWords.of(end));
    }

    /** A second press, or this job a second time. */
    private static boolean isTheirs(Ping ping, Wish wish) {
        return ping.end().flatMap(End::by).filter(wish.person()::equals).isPresent();
    }

    /** Whoever only put an emoji on a message is not bothered with why it means nothing. */
    private void tell(Wish wish, String why) {
        if (wish.act() != Act.REACTED) {
            replies.send(wish.person(), wish.responseUrl(), why);
        }
    }

    @Override
    public void givenUp(Wish wish, Exception cause) {
        tell(
                wish,
                "It could not be found out whether you may answer here: " + cause.getMessage()
                        + " Please try again in a few minutes.");
    }

    private static final String FORGOTTEN =
            "This is so long ago that the bot has forgotten what it was about. Please look at the request in GitLab.";
}
