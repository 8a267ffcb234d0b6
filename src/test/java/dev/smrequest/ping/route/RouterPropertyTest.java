package dev.smrequest.ping.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the rules, the request and who is away: exactly one person who can be told is named, or the group. */
class RouterPropertyTest {
    private static final Workflow WORKFLOW = WorkflowFile.bundled();
    private static final List<String> PEOPLE = List.of("ada", "ben", "chloe", "dev", "eli", "finn");
    private static final List<String> LABELS =
            List.of("pmm", "tech_pmm", "tech-pmm", "mrci", "usecase::CI", "usecase::ci", "p::1", "sm_req::triage");
    private static final List<String> TEAMS = List.of("pmm", "tech_pmm", "mrci", "nowhere");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void route_namesOnePersonWhoCanBeTold_orTheGroup(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<String> strangers = some(random, PEOPLE);
            List<String> gone = some(random, PEOPLE);
            List<String> away = some(random, PEOPLE);
            Staff staff = new Staff(strangers, gone, away);
            Routing routing = routing(random);
            Clock clock = Clock.fixed(Instant.EPOCH.plusSeconds(random.nextInt()), ZoneOffset.UTC);
            Router router = new Router(routing, WORKFLOW, staff, staff, clock);

            Route route = router.route(Staff.request(some(random, LABELS), some(random, PEOPLE)));

            String situation = "seed " + seed + ", round " + round + ": " + routing + " gives " + route;
            assertThat(route.reason()).as(situation).isNotBlank().doesNotContain("<@");
            assertThat(route.person().stream()).as(situation).allMatch(staff::member);
            if (route.person().isEmpty()) {
                assertThat(route.tried()).as(situation).hasSize(routing.rules().size());
            }
            assertThat(route.person().flatMap(staff::of)).as(situation).isEmpty();
            assertThat(route.away().flatMap(absent -> staff.of(absent.person())).isPresent())
                    .as(situation)
                    .isEqualTo(route.away().isPresent());
            boolean allCanBeTold = gone.isEmpty() && away.isEmpty();
            if (allCanBeTold && routing.rules().contains(Rule.to(new Target.Duty()))) {
                assertThat(route.person().isPresent()).as(situation).isEqualTo(true);
            }
        }
    }

    private static Routing routing(Random random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            rules.add(new Rule(maybe(random, TEAMS), maybe(random, LABELS), target(random)));
        }
        Map<String, String> leads = new HashMap<>();
        some(random, TEAMS).forEach(team -> leads.put(team, Staff.id(one(random, PEOPLE))));
        Rota rota = new Rota(
                PEOPLE.subList(0, 1 + random.nextInt(PEOPLE.size())).stream()
                        .map(Staff::id)
                        .toList(),
                random.nextBoolean() ? Rota.Turn.DAY : Rota.Turn.WEEK,
                LocalDate.of(2026, 11, 2),
                ZoneId.of("Asia/Kolkata"));
        return new Routing(rules, leads, Optional.of(rota));
    }

    private static Target target(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Target.Assignee();
            case 1 -> new Target.Lead();
            case 2 -> new Target.Duty();
            default -> new Target.Counterpart(Staff.id(one(random, PEOPLE)));
        };
    }

    private static Optional<String> maybe(Random random, List<String> of) {
        return random.nextInt(3) == 0 ? Optional.of(one(random, of)) : Optional.empty();
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> some(Random random, List<String> of) {
        List<String> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(3));
    }
}
