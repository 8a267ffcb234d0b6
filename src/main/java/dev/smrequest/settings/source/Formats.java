package dev.smrequest.settings.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How texts become values; empty when they do not. */
public final class Formats {
    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofDays(365);

    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Pattern MEMBER = Pattern.compile("[UW][A-Z0-9]+");

    private Formats() {}

    public static Function<String, Optional<Integer>> number(int least, int most) {
        return text -> {
            try {
                return Optional.of(Integer.parseInt(text)).filter(number -> number >= least && number <= most);
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        };
    }

    /** ISO 8601, from 10 milliseconds to a year. */
    public static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text))
                    .filter(given -> given.compareTo(SHORTEST) >= 0 && given.compareTo(LONGEST) <= 0);
        } catch (DateTimeParseException noDuration) {
            return Optional.empty();
        }
    }

    public static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The id of a Slack member. */
    public static Optional<String> memberId(String text) {
        return Optional.of(text).filter(id -> MEMBER.matcher(id).matches());
    }

    /** A word of visible ASCII characters, as fits an HTTP header. */
    public static Optional<String> token(String text) {
        return Optional.of(text).filter(word -> word.chars().allMatch(letter -> letter > ' ' && letter < 0x7f));
    }

    /** A text whose every percent sign begins an escape of two hexadecimal digits. */
    public static Optional<String> escaped(String text) {
        return Optional.of(text)
                .filter(url -> BAD_ESCAPE.matcher(url).results().findAny().isEmpty());
    }

    /** An address of a web server without credentials, query or fragment. */
    public static Optional<String> webAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = uri.getScheme() != null
                    && List.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT));
            boolean bare = uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            return Optional.of(text).filter(address -> web && bare && uri.getHost() != null);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> constant(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst();
    }

    static <E extends Enum<E>> String constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Formats::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
