package dev.smrequest.slack.web;

import com.slack.api.methods.response.dnd.DndInfoResponse;
import com.slack.api.model.User;
import dev.smrequest.slack.Person;
import dev.smrequest.slack.Person.Standing;
import dev.smrequest.slack.Person.Status;
import java.time.DateTimeException;
import java.time.Instant;
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
                standing(user),
                profile.flatMap(People::status));
    }

    /** When the quiet time that has begun ends. Slack tells the one that is or comes next; 1 stands for none. */
    static Optional<Instant> quietUntil(DndInfoResponse answer, Instant now) {
        boolean begun = answer.isDndEnabled()
                && answer.getNextDndStartTs() != null
                && !now.isBefore(Instant.ofEpochSecond(answer.getNextDndStartTs()));
        return begun
                ? Optional.ofNullable(answer.getNextDndEndTs())
                        .map(Instant::ofEpochSecond)
                        .filter(now::isBefore)
                : Optional.empty();
    }

    /** An expiration of 0 stands for none. */
    private static Optional<Status> status(User.Profile profile) {
        long until = Objects.requireNonNullElse(profile.getStatusExpiration(), 0L);
        return Optional.ofNullable(profile.getStatusEmoji())
                .filter(emoji -> !emoji.isEmpty())
                .map(emoji -> new Status(
                        emoji.replaceAll("^:|:$", ""),
                        Objects.requireNonNullElse(profile.getStatusText(), ""),
                        until == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(until))));
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
