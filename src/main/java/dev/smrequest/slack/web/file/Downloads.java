package dev.smrequest.slack.web.file;

import dev.smrequest.failure.Retry;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.web.SlackAccess;
import dev.smrequest.slack.web.answer.ApiMethod;
import dev.smrequest.slack.web.answer.Checker;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Reads files that people shared. The token goes to Slack's own hosts only, whatever address an event names; where Slack
 * sends the bot to its sign-in instead of a file, or shows that, the scope is missing. Slack: working with files.
 */
public final class Downloads {
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int FAULTS = 500;

    private final OkHttpClient client;
    private final SlackAccess access;
    private final Checker checker;

    /** {@code client} follows no redirect. */
    public Downloads(OkHttpClient client, SlackAccess access, Checker checker) {
        this.client = client;
        this.access = access;
        this.checker = checker;
    }

    /** Empty when Slack does not hand the file to the bot, or when it is larger than {@code most} bytes. */
    public Optional<byte[]> download(String url, long most) {
        if (!isSlacks(url)) {
            return Optional.empty();
        }
        Request request = new Request.Builder()
                .url(url)
                .header("Authorization", "Bearer " + access.botToken())
                .build();
        try (Response response = client.newCall(request).execute()) {
            if (response.code() == TOO_MANY || response.code() >= FAULTS) {
                throw checker.byStatus(
                        ApiMethod.FILE,
                        "a file",
                        response.code(),
                        "",
                        Checker.retryAfter(response.header("Retry-After")));
            }
            return response.code() == OK ? content(response, most) : Optional.empty();
        } catch (IOException e) {
            throw new SlackException("Slack did not hand out a file.", "", Retry.SAFE, Optional.empty(), e);
        }
    }

    private static Optional<byte[]> content(Response response, long most) throws IOException {
        ResponseBody body = response.body();
        if (body == null || body.contentLength() > most || isPage(body)) {
            return Optional.empty();
        }
        byte[] bytes = body.byteStream().readNBytes(Math.toIntExact(most) + 1);
        return Optional.of(bytes).filter(read -> read.length <= most);
    }

    /** Slack's sign-in may come in place of the file, with 200. */
    private static boolean isPage(ResponseBody body) {
        MediaType type = body.contentType();
        return type != null && type.type().equals("text") && type.subtype().equals("html");
    }

    private boolean isSlacks(String url) {
        try {
            URI address = URI.create(url);
            URI api = URI.create(access.apiUrl());
            String host = String.valueOf(address.getHost());
            boolean slack = "https".equals(address.getScheme()) && host.endsWith(".slack.com");
            return slack
                    || (api.getScheme().equals(address.getScheme())
                            && api.getAuthority().equals(address.getAuthority()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
