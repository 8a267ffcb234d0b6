package dev.smrequest.slack.web;

import com.slack.api.model.User;
import dev.smrequest.slack.Person;
import dev.smrequest.slack.Person.Standing;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** From Slack's user to a {@link Person}: the full name, since it is read outside Slack too, UTC where the time zone is missing or unknown. */
final class People {
    private People() {}

    static Person person(User user) {
        Optional<User.Profile> profile = Optional.ofNullable(user.getProfile());
        return new Person(
                user.getId(),
                name(user, profile),
                zone(user.getTz()),
                profile.map(User.Profile::getEmail).filter(email -> !email.isEmpty()),
                standing(user));
    }

    private static String name(User user, Optional<User.Profile> profile) {
        return Stream.of(
                        profile.map(User.Profile::getRealName).orElse(null),
                        user.getRealName(),
                        profile.map(User.Profile::getDisplayName).orElse(null),
                        user.getName())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(user.getId());
    }

    private static Standing standing(User user) {
        if (user.isStranger() || user.isBot() || user.isDeleted()) {
            return Standing.OUTSIDER;
        }
        return user.isRestricted() || user.isUltraRestricted() ? Standing.GUEST : Standing.MEMBER;
    }

    private static ZoneId zone(String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
