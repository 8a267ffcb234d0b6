package dev.smrequest.sandbox.keep;

import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.net.URI;
import java.time.Instant;

/**
 * Both worlds and the clock at one moment, as they are written into the file.
 *
 * @param version of this record; another one is not read
 * @param url where the sandbox was, since messages and issues link to it
 */
record KeptState(int version, URI url, KeptTime time, KeptSlack slack, KeptGitLab gitlab) {
    static final int VERSION = 1;

    /** The clock, and the machine's time when it showed that. */
    record KeptTime(Instant shown, Instant real, boolean frozen) {}

    static KeptState of(URI url, SandboxClock clock, SlackWorld slack, GitLabWorld gitlab) {
        KeptTime time = new KeptTime(clock.instant(), Instant.now(), clock.frozen());
        return new KeptState(VERSION, url, time, KeptSlack.of(slack), KeptGitLab.of(gitlab));
    }
}
