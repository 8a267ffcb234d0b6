package dev.smrequest.sandbox.gitlab.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Collects a request's parameters from its address and its body, be that a form, multipart or JSON. */
final class RequestReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGEST = 32 << 20;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Call.Upload> files = new ArrayList<>();

    /** Reads all of the request; refuses with 400 or 415 what cannot be read. */
    static RequestReader read(Request request) throws Exception {
        RequestReader reader = new RequestReader();
        reader.form(rawQuery(request));
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type == null) {
            Content.Source.consumeAll(request);
        } else if (type.startsWith("multipart/form-data")) {
            reader.multipart(request, type);
        } else {
            reader.body(type, Content.Source.asString(request, StandardCharsets.UTF_8));
        }
        return reader;
    }

    static String rawQuery(Request request) {
        String query = request.getHttpURI().getQuery();
        return query == null ? "" : query;
    }

    Params params() {
        return new Params(values);
    }

    List<Call.Upload> files() {
        return files;
    }

    private void body(String type, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (type.startsWith("application/x-www-form-urlencoded")) {
            form(text);
        } else if (type.startsWith("application/json")) {
            json(text);
        } else {
            String error = "The provided content-type '" + type + "' is not supported.";
            throw new Refusal(415, Refusal.parameter(error).body());
        }
    }

    private void form(String text) {
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                add(decode(name), decode(equals < 0 ? "" : pair.substring(equals + 1)));
            }
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.parameter("invalid %-encoding (" + text + ")");
        }
    }

    private void json(String text) {
        try {
            JsonNode body = JSON.readTree(text);
            if (!body.isObject()) {
                throw Refusal.parameter("message body does not match declared format");
            }
            body.properties().forEach(field -> json(field.getKey(), field.getValue()));
        } catch (JsonProcessingException malformed) {
            throw Refusal.parameter("message body does not match declared format");
        }
    }

    private void json(String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(field -> json(name + "[" + field.getKey() + "]", field.getValue()));
        } else if (value.isArray()) {
            values.putIfAbsent(name, new ArrayList<>());
            value.forEach(element -> json(name, element));
        } else if (value.isNull()) {
            values.putIfAbsent(name, new ArrayList<>());
        } else {
            add(name, value.asText());
        }
    }

    private void multipart(Request request, String type) throws Exception {
        MultiPartConfig config = new MultiPartConfig.Builder()
                .maxSize(LARGEST)
                .maxPartSize(LARGEST)
                .maxMemoryPartSize(LARGEST)
                .build();
        try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(request, request, type, config)) {
            for (MultiPart.Part part : parts) {
                if (part.getFileName() == null) {
                    add(part.getName(), part.getContentAsString(StandardCharsets.UTF_8));
                } else {
                    String content = part.getContentAsString(StandardCharsets.ISO_8859_1);
                    files.add(new Call.Upload(part.getName(), part.getFileName(), content));
                }
            }
        }
    }

    private void add(String name, String value) {
        String plain = name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
        values.computeIfAbsent(plain, key -> new ArrayList<>()).add(value);
    }
}
