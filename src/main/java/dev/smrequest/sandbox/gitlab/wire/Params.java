package dev.smrequest.sandbox.gitlab.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request's parameters by name, from query, form or JSON alike; {@code name[]} counts as {@code name}. Values that do
 * not fit their type are refused in GitLab's words.
 */
public final class Params {
    private final Map<String, List<String>> values;

    public Params(Map<String, List<String>> values) {
        this.values = Map.copyOf(values);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The same parameters but one. */
    public Params without(String name) {
        Map<String, List<String>> others = new HashMap<>(values);
        others.remove(name);
        return new Params(others);
    }

    public boolean hasAnyOf(List<String> names) {
        return names.stream().anyMatch(values::containsKey);
    }

    /** The last value given. */
    public Optional<String> text(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
    }

    /** The last value given, unless it is blank. */
    public Optional<String> filled(String name) {
        return text(name).filter(value -> !value.isBlank());
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> Refusal.parameter(name + " is missing"));
    }

    /** One of the allowed words. */
    public Optional<String> choice(String name, List<String> allowed) {
        Optional<String> value = text(name);
        value.filter(word -> !allowed.contains(word)).ifPresent(word -> {
            throw Refusal.parameter(name + " does not have a valid value");
        });
        return value;
    }

    public Optional<Boolean> flag(String name) {
        return filled(name).map(value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1", "t", "on", "yes" -> true;
            case "false", "0", "f", "off", "no" -> false;
            default -> throw invalid(name);
        });
    }

    /** A whole number; an empty value counts as none. */
    public Optional<Long> number(String name) {
        return filled(name).map(value -> {
            try {
                return Long.parseLong(value.strip());
            } catch (NumberFormatException notANumber) {
                throw invalid(name);
            }
        });
    }

    /** Every value, split at commas, stripped, without the empty ones. */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** As {@link #list}, each read the way Ruby's to_i does: what is no number is 0. */
    public List<Long> numbers(String name) {
        return list(name).stream().map(Params::lenientNumber).toList();
    }

    /** A moment; a day counts from its start in UTC. */
    public Optional<Instant> moment(String name) {
        return filled(name).map(value -> {
            try {
                return value.length() == 10
                        ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
            } catch (DateTimeException malformed) {
                throw invalid(name);
            }
        });
    }

    /** The date a text starts with, whatever time follows, as Rails reads a date column; none if it is no date. */
    public Optional<LocalDate> date(String name) {
        return filled(name).filter(value -> value.length() >= 10).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value.substring(0, 10)));
            } catch (DateTimeException malformed) {
                return Optional.empty();
            }
        });
    }

    private static long lenientNumber(String text) {
        String digits = text.replaceFirst("^(-?\\d{0,18}).*", "$1");
        return digits.isEmpty() || digits.equals("-") ? 0 : Long.parseLong(digits);
    }

    private static Refusal invalid(String name) {
        return Refusal.parameter(name + " is invalid");
    }
}
