package dev.smrequest.settings.ping;

import dev.smrequest.settings.source.Value;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/** The keys by which settings name the teams of the workflow. */
final class TeamKeys {
    private final List<String> keys;

    TeamKeys(Workflow workflow) {
        this.keys = workflow.teams().stream().map(Team::key).toList();
    }

    /** The team a value names; empty, and reported when it is none. */
    Optional<String> known(Value team) {
        return team.as(this::known, "the key of a team of the workflow: " + valid());
    }

    Optional<String> known(String key) {
        return Optional.of(key).filter(keys::contains);
    }

    String valid() {
        return String.join(", ", keys);
    }
}
