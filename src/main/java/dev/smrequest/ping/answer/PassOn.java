package dev.smrequest.ping.answer;

import dev.smrequest.job.JobKind;
import java.util.Optional;

/** Somebody wants somebody else to answer a ping, perhaps says why, and is answered there. */
record PassOn(String ping, String by, String to, Optional<String> why, Optional<String> responseUrl) {
    static final JobKind<PassOn> KIND = new JobKind<>("pass-ping-on", PassOn.class);
}
