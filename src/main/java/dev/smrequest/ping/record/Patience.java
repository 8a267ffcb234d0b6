package dev.smrequest.ping.record;

import dev.smrequest.ping.hours.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How long an answer may take before what happens, counted in the working time of whoever is to answer; and how many
 * reminders further pings may cause.
 *
 * @param steps what happens after how much working time, in this order
 */
public record Patience(WorkingHours hours, List<Step> steps, int nudges) {
    public Patience {
        steps = List.copyOf(steps);
    }

    /** One step of the escalation. */
    public record Step(Kind kind, Duration after) {
        /** What happens. */
        public enum Kind {
            /** Whoever is to answer is reminded. */
            REMIND,
            /** The lead of the request's team is told. */
            LEAD,
            /** Whoever has triage duty is told, and the thread. */
            DUTY
        }
    }

    /** The next step, if one is left. */
    public Optional<Step> next(Attention attention) {
        return attention.steps() < steps.size() ? Optional.of(steps.get(attention.steps())) : Optional.empty();
    }

    /** When that is due. */
    Instant due(Attention attention, Step step) {
        return hours.after(attention.since(), step.after(), attention.answerer().zone());
    }

    /** When somebody may be written to: now in their working hours, else in the morning; what is urgent never waits. */
    public Instant mayTell(Instant now, ZoneId zone, boolean urgent) {
        return urgent ? now : hours.nextOpening(now, zone);
    }
}
