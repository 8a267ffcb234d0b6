package dev.smrequest.sandbox.gitlab.rest.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list with GitLab's headers; above 10,000 rows GitLab no longer counts. Source: GitLab's
 * lib/gitlab/pagination/offset_header_builder.rb.
 */
public final class Page {
    private static final long DEFAULT = 20;
    private static final long MOST = 100;
    private static final int COUNTED = 10_000;

    private final Call call;
    private final int total;
    private final int page;
    private final int size;

    private Page(Call call, int total) {
        this.call = call;
        this.total = total;
        this.page = (int) Math.min(
                Integer.MAX_VALUE / MOST,
                Math.max(1, call.params().number("page").orElse(1L)));
        long wanted = call.params().number("per_page").orElse(DEFAULT);
        if (wanted == 0) {
            throw Refusal.parameter("per_page has a value not allowed");
        }
        this.size = (int) Math.min(MOST, Math.max(1, wanted));
    }

    /** The asked-for page of all rows, each shown as JSON. */
    public static <T> Answer of(Call call, List<T> rows, Function<T, JsonNode> view) {
        Page page = new Page(call, rows.size());
        ArrayNode shown = JsonNodeFactory.instance.arrayNode();
        rows.stream()
                .skip((long) (page.page - 1) * page.size)
                .limit(page.size)
                .map(view)
                .forEach(shown::add);
        return new Answer(200, Optional.of(shown), page.headers());
    }

    private int last() {
        return Math.max(1, (total + size - 1) / size);
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-page", Integer.toString(page));
        headers.put("x-per-page", Integer.toString(size));
        headers.put("x-prev-page", page > 1 && page <= last() + 1 ? Integer.toString(page - 1) : "");
        headers.put("x-next-page", page < last() ? Integer.toString(page + 1) : "");
        if (total <= COUNTED) {
            headers.put("x-total", Integer.toString(total));
            headers.put("x-total-pages", Integer.toString(last()));
        }
        headers.put("Link", links());
        return headers;
    }

    private String links() {
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(page - 1, "prev"));
        }
        if (page < last()) {
            links.add(link(page + 1, "next"));
        }
        links.add(link(1, "first"));
        if (total <= COUNTED) {
            links.add(link(last(), "last"));
        }
        return String.join(", ", links);
    }

    private String link(int number, String relation) {
        StringBuilder query = new StringBuilder();
        for (String part : call.target().rawQuery().split("&", -1)) {
            if (!part.isEmpty() && !part.startsWith("page=") && !part.startsWith("per_page=")) {
                query.append(part).append('&');
            }
        }
        String origin = origin(call.world().baseUrl());
        return "<" + origin + call.target().rawPath() + "?" + query + "page=" + number + "&per_page=" + size
                + ">; rel=\"" + relation + "\"";
    }

    static String origin(String baseUrl) {
        int path = baseUrl.indexOf('/', baseUrl.indexOf("//") + 2);
        return path < 0 ? baseUrl : baseUrl.substring(0, path);
    }
}
