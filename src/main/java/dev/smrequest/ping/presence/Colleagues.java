package dev.smrequest.ping.presence;

import dev.smrequest.failure.Retry;
import dev.smrequest.ping.route.Absence;
import dev.smrequest.ping.route.People;
import dev.smrequest.slack.Person;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Slack says of the people of the settings, remembered for a minute, so that one question about a request asks Slack
 * once for each. Whom Slack does not know, and what it will never tell (a missing scope), counts as no member and as not
 * away; other failures are thrown.
 */
public final class Colleagues implements People, Absence {
    private static final Logger LOG = LoggerFactory.getLogger(Colleagues.class);

    private static final String NO_SCOPE = "missing_scope";

    private final Slack slack;
    private final Map<String, String> ids;
    private final AwayStatuses away;
    private final Clock clock;
    private final MinuteMemory<Optional<Person>> persons;
    private final MinuteMemory<Optional<Instant>> quiet;

    /** {@code gitlabNames} maps Slack member ids to GitLab user names. */
    public Colleagues(Slack slack, Map<String, String> gitlabNames, AwayStatuses away, Clock clock) {
        this.slack = slack;
        this.ids = gitlabNames.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> folded(entry.getValue()), Map.Entry::getKey, (first, second) -> first));
        this.away = away;
        this.clock = clock;
        this.persons = new MinuteMemory<>(clock);
        this.quiet = new MinuteMemory<>(clock);
    }

    @Override
    public Optional<String> inSlack(String gitlabName) {
        return Optional.ofNullable(ids.get(folded(gitlabName)));
    }

    @Override
    public boolean member(String userId) {
        return person(userId)
                .filter(person -> person.standing() == Person.Standing.MEMBER)
                .isPresent();
    }

    @Override
    public Optional<String> of(String userId) {
        return byStatus(userId).or(() -> quietUntil(userId).map(AwayStatuses::quiet));
    }

    @Override
    public Optional<String> byStatus(String userId) {
        return person(userId).flatMap(Person::status).flatMap(status -> away.words(status, clock.instant()));
    }

    private Optional<Person> person(String userId) {
        return persons.of(userId, id -> unlessRefused(id, () -> Optional.of(slack.person(id))));
    }

    private Optional<Instant> quietUntil(String userId) {
        return quiet.of(userId, id -> unlessRefused(id, () -> slack.quietUntil(id, clock.instant())));
    }

    /** GitLab's user names do not differ by case. */
    private static String folded(String gitlabName) {
        return gitlabName.toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<T> unlessRefused(String userId, Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (SlackException e) {
            if (e.retry() != Retry.NEVER && !e.error().equals(NO_SCOPE)) {
                throw e;
            }
            LOG.warn("Slack does not tell about {}: {}", userId, e.getMessage());
            return Optional.empty();
        }
    }
}
