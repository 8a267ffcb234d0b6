package dev.smrequest.ping.route;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a team wants to be asked: the rules in the order they are asked, the leads (Slack member ids) by team key, and the
 * turns of triage duty, if there is any.
 */
public record Routing(List<Rule> rules, Map<String, String> leads, Optional<Rota> duty) {
    /** What holds when no rules are written down: the handbook's "PMM responsible", then whoever has duty. */
    public static final List<Rule> USUAL =
            List.of(Rule.to(new Target.Assignee()), Rule.to(new Target.Lead()), Rule.to(new Target.Duty()));

    public Routing {
        rules = List.copyOf(rules);
        leads = Collections.unmodifiableMap(new LinkedHashMap<>(leads));
    }

    /** Everybody it names, by Slack member id. */
    public Set<String> people() {
        Set<String> people = new HashSet<>(leads.values());
        duty.ifPresent(rota -> people.addAll(rota.people()));
        rules.stream()
                .map(Rule::target)
                .filter(Target.Counterpart.class::isInstance)
                .forEach(target -> people.add(((Target.Counterpart) target).id()));
        return people;
    }
}
