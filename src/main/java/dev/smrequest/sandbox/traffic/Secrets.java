package dev.smrequest.sandbox.traffic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Masks what must not be shown in the traffic log: tokens in headers, bodies and addresses. */
final class Secrets {

    private static final String MASK = "•••";
    private static final Set<String> HEADERS = Set.of(
            "authorization", "private-token", "job-token", "x-gitlab-token", "cookie", "set-cookie", "deploy-token");
    private static final Pattern TOKENS =
            Pattern.compile("(xox[a-z](?:\\.xox[a-z])?-|xapp-|glpat-|gl[a-z]{2,6}-|whsec_)[A-Za-z0-9_.=+/-]+");
    private static final Pattern PARAMETERS =
            Pattern.compile("(?i)([?&]|^)(token|private_token|access_token|client_secret)=[^&\\s]+");

    private Secrets() {}

    static Map<String, List<String>> mask(Map<String, List<String>> headers) {
        Map<String, List<String>> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> masked.put(
                name,
                HEADERS.contains(name.toLowerCase(Locale.ROOT))
                        ? List.of(MASK)
                        : values.stream().map(Secrets::mask).toList()));
        return masked;
    }

    static String mask(String text) {
        String noParameters = PARAMETERS.matcher(text).replaceAll("$1$2=" + MASK);
        return TOKENS.matcher(noParameters).replaceAll("$1" + MASK);
    }
}
