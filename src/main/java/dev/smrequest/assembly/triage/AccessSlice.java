package dev.smrequest.assembly.triage;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.job.round.Round;
import dev.smrequest.server.health.Health;
import dev.smrequest.server.health.ReadinessCheck;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.access.GitLabStanding;
import dev.smrequest.triage.access.GroupWatch;
import dev.smrequest.triage.access.TriagerGroups;
import dev.smrequest.triage.access.Triagers;
import java.time.Duration;
import java.util.List;

/** Who may do what with requests, put together. */
final class AccessSlice {
    private static final Duration ROSTER = Duration.ofMinutes(3);

    private final Ground ground;
    private final TriagerGroups groups;
    private final Gate gate;

    AccessSlice(Ground ground) {
        this.ground = ground;
        groups =
                new TriagerGroups(ground.world.slack(), ground.settings.triage().groups(), ground.clock);
        gate = new Gate(
                ground.world.slack(),
                new Triagers(groups, new GitLabStanding(ground.settings.triage().gitlabNames(), ground.world.shelf())),
                ground.cardDesk::requester,
                ground.settings.workflow(),
                ground.settings.slack().channel());
    }

    Gate gate() {
        return gate;
    }

    Slice slice() {
        return Slice.NONE
                .withRounds(List.of(
                        new Round(
                                "Reading who may triage",
                                ROSTER,
                                new GroupWatch(groups, ground.database, ground.notices)),
                        new Round("Looking for the team's channel", ROSTER, ground::channelId)))
                .withChecks(List.of(ReadinessCheck.of(
                        "triagers",
                        () -> groups.trouble()
                                .map(Health::degraded)
                                .orElseGet(() -> Health.up("known by their groups")))));
    }
}
