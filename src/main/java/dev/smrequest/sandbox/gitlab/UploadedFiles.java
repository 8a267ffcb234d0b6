package dev.smrequest.sandbox.gitlab;

import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.gitlab.world.Uploads;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Hands uploaded files to the browser, by their secret, below the project's number and its path; pictures are shown, all
 * else is saved. The real GitLab looks at the person's session too. Source: GitLab's uploads_actions.rb, config/routes.
 */
public final class UploadedFiles extends Handler.Abstract.NonBlocking {
    private static final Pattern FILE = Pattern.compile(".*/(?:-/project/" + GitLabWorld.PROJECT_ID + "|"
            + GitLabWorld.PROJECT_PATH + ")/uploads/([0-9a-f]{32})/([^/]+)");
    private static final Map<String, String> PICTURES = Map.of(
            "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif", "webp", "image/webp");

    private final Uploads uploads;

    public UploadedFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Matcher file = FILE.matcher(request.getHttpURI().getPath());
        Optional<Uploads.Upload> found = file.matches()
                ? uploads.find(file.group(1), URLDecoder.decode(file.group(2), StandardCharsets.UTF_8))
                : Optional.empty();
        found.ifPresent(upload -> send(upload, response, callback));
        return found.isPresent();
    }

    private static void send(Uploads.Upload upload, Response response, Callback callback) {
        String ending =
                upload.name().substring(upload.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = PICTURES.getOrDefault(ending, "application/octet-stream");
        String manner = PICTURES.containsKey(ending) ? "inline" : "attachment";
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put("Content-Disposition", manner);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", "sandbox; default-src 'none'");
        response.write(true, upload.content().duplicate(), callback);
    }
}
