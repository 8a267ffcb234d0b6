package dev.smrequest.sandbox.slack.method.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** One page of a list, by Slack's cursors: {@code limit} and {@code cursor} in, {@code next_cursor} out. */
public record Page<T>(List<T> items, String next) {

    private static final int MOST = 1000;

    /** The page the call asks for; a cursor that was never given is refused. */
    public static <T> Page<T> of(List<T> all, Arguments arguments, int usual) {
        int limit = arguments.number("limit", usual);
        if (limit < 1 || limit > MOST) {
            throw ApiRefusal.of("invalid_limit");
        }
        int from = arguments.optional("cursor").map(Page::decode).orElse(0);
        if (from > all.size()) {
            throw ApiRefusal.of("invalid_cursor");
        }
        int to = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, to), to < all.size() ? encode(to) : "");
    }

    /** Writes the cursor for the rest, empty at the end. */
    public void writeTo(ObjectNode answer) {
        answer.putObject("response_metadata").put("next_cursor", next);
    }

    private static String encode(int place) {
        return Base64.getEncoder().encodeToString(("next:" + place).getBytes(StandardCharsets.UTF_8));
    }

    private static int decode(String cursor) {
        try {
            String plain = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Integer.parseInt(plain.substring("next:".length()));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException forged) {
            throw ApiRefusal.of("invalid_cursor");
        }
    }
}
