package dev.smrequest.ping.oncall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Triage duty at one moment: who has it (nobody when all are away), whose turn it is, whose turn comes next and when, and
 * who of all is away or out of reach, in finished mrkdwn each.
 */
record DutyNow(Optional<String> person, String turn, String next, Instant nextFrom, List<String> absences) {
    DutyNow {
        absences = List.copyOf(absences);
    }
}
