package dev.smrequest.triage.standup.walk;

import dev.smrequest.triage.standup.walk.Stop.Mark;
import dev.smrequest.triage.standup.walk.Walk.Content;
import dev.smrequest.triage.standup.walk.Walk.Phase;

/** A press that decides nothing on the request that is shown. */
public enum WalkMove {
    SKIP {
        @Override
        public Content on(Content now, long iid) {
            return now.on(now.route().isAt(iid) ? now.route().marked(iid, Mark.SKIPPED) : now.route());
        }
    },
    NEXT {
        @Override
        public Content on(Content now, long iid) {
            return now.on(now.route().onward());
        }
    },
    BACK {
        @Override
        public Content on(Content now, long iid) {
            return now.in(Phase.UNDERWAY).on(now.route().back());
        }
    },
    FINISH {
        @Override
        public Content on(Content now, long iid) {
            return now.in(Phase.ENDING).on(now.route().onward());
        }
    };

    /** What it makes of a walk; {@code iid} is the request the button was shown with. */
    public abstract Content on(Content now, long iid);
}
