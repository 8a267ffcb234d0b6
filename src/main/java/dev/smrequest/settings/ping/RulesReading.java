package dev.smrequest.settings.ping;

import dev.smrequest.ping.route.Routing;
import dev.smrequest.ping.route.Rule;
import dev.smrequest.ping.route.Target;
import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Names;
import dev.smrequest.settings.source.Section;
import dev.smrequest.settings.source.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rules in their order, and reports those that say twice who is responsible, or never decide. */
final class RulesReading {
    private static final String TARGET = "assignee, lead, duty or a Slack member id (U… or W…)";

    private final TeamKeys teams;
    private final Map<String, String> leads;
    private final boolean duty;
    private final List<Rule> rules = new ArrayList<>();

    /** {@code leads} and {@code duty}: whom a rule can name at all. */
    RulesReading(TeamKeys teams, Map<String, String> leads, boolean duty) {
        this.teams = teams;
        this.leads = leads;
        this.duty = duty;
    }

    List<Rule> read(List<Section> written) {
        for (Section section : written) {
            Value to = section.value("to");
            to.required();
            Optional<String> team = teams.known(section.value("team"));
            Optional<String> label = section.value("label").as(Names::label, Names.LABEL);
            Target target = to.as(RulesReading::target, TARGET).orElse(new Target.Assignee());
            Rule rule = new Rule(team, label, target);
            problem(rule).ifPresent(to::report);
            rules.add(rule);
        }
        return written.isEmpty() ? Routing.USUAL : List.copyOf(rules);
    }

    private Optional<String> problem(Rule rule) {
        if (rule.target() instanceof Target.Duty && !duty) {
            return Optional.of("is duty, but ping.duty.people names nobody.");
        }
        if (rule.target() instanceof Target.Lead && !hasLead(rule)) {
            return Optional.of("is lead, but ping.leads names nobody"
                    + rule.team().map(team -> " for " + team).orElse("") + ".");
        }
        return neverDecides(rule);
    }

    private boolean hasLead(Rule rule) {
        return rule.team().map(leads::containsKey).orElse(!leads.isEmpty());
    }

    /** A counterpart is named whenever asked for; any other target that named nobody will not the second time. */
    private Optional<String> neverDecides(Rule rule) {
        for (int i = 0; i < rules.size(); i++) {
            Rule earlier = rules.get(i);
            boolean settled = earlier.target() instanceof Target.Counterpart
                    || earlier.target().equals(rule.target());
            if (settled && earlier.covers(rule)) {
                String before = "ping.rules[" + i + "]";
                return Optional.of(
                        rule.covers(earlier)
                                ? "conflicts with " + before + ", which is for the same requests; keep one of the two."
                                : "never counts, as " + before + " decides before; move this rule above it.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Target> target(String text) {
        return switch (text) {
            case "assignee" -> Optional.of(new Target.Assignee());
            case "lead" -> Optional.of(new Target.Lead());
            case "duty" -> Optional.of(new Target.Duty());
            default -> Formats.memberId(text).map(Target.Counterpart::new);
        };
    }
}
