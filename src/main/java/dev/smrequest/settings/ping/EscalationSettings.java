package dev.smrequest.settings.ping;

import dev.smrequest.ping.record.Patience.Step;
import dev.smrequest.ping.record.Patience.Step.Kind;
import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Section;
import dev.smrequest.settings.source.Value;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * After how many minutes of working time an unanswered ping reminds the person responsible, goes to the lead of the team,
 * and goes to the triage duty and the channel; 0 switches a step off.
 */
public record EscalationSettings(int remindAfter, int leadAfter, int dutyAfter) {
    private static final int MOST = 10_000;

    /** The steps that are on, in their order. */
    public List<Step> steps() {
        return Stream.of(
                        new Step(Kind.REMIND, Duration.ofMinutes(remindAfter)),
                        new Step(Kind.LEAD, Duration.ofMinutes(leadAfter)),
                        new Step(Kind.DUTY, Duration.ofMinutes(dutyAfter)))
                .filter(step -> !step.after().isZero())
                .toList();
    }

    static EscalationSettings read(Section escalation) {
        Written remind = Written.read(escalation.value("remind_after"), 30);
        Written lead = Written.read(escalation.value("lead_after"), 60);
        Written duty = Written.read(escalation.value("duty_after"), 120);
        List<Written> taken =
                Stream.of(remind, lead, duty).filter(step -> step.minutes() > 0).toList();
        for (int i = 1; i < taken.size(); i++) {
            taken.get(i).mustFollow(taken.get(i - 1));
        }
        return new EscalationSettings(remind.minutes(), lead.minutes(), duty.minutes());
    }

    /** One step as written, or as it is by default. */
    private record Written(Value value, int minutes) {
        static Written read(Value value, int fallback) {
            return new Written(
                    value,
                    value.as(Formats.number(0, MOST), "a number of minutes from 0 (off) to " + MOST)
                            .orElse(fallback));
        }

        /** Reports a step that is no later than the one before, at whichever of the two is written. */
        void mustFollow(Written before) {
            if (minutes > before.minutes) {
                return;
            }
            if (value.text().isPresent()) {
                value.report("must be more than the " + before.minutes + " minutes of the step before, or 0 for off.");
            } else {
                before.value.report("must be less than the " + minutes + " minutes of the step after, or 0 for off.");
            }
        }
    }
}
