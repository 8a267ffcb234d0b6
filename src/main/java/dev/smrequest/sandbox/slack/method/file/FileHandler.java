package dev.smrequest.sandbox.slack.method.file;

import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.slack.world.file.SharedFile;
import dev.smrequest.sandbox.slack.world.file.SharedFiles;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The bytes of files: announced uploads come in by POST of the raw body, {@code url_private} gives them out to the
 * app's token with files:read; anybody else is led to the sign-in (Slack: working with files).
 */
public final class FileHandler extends Handler.Abstract {

    private static final Pattern PRIVATE = Pattern.compile("/slack/files-pri/[A-Z0-9]+-(F[A-Z0-9]+)/(download/)?[^/]+");

    private final String token;
    private final SlackWorld world;

    public FileHandler(String token, SlackWorld world) {
        this.token = token;
        this.world = world;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getCanonicalPath();
        if (path.startsWith(SharedFiles.UPLOADS)) {
            byte[] content = Content.Source.asInputStream(request).readAllBytes();
            boolean taken = world.files().receive(path.substring(SharedFiles.UPLOADS.length()), content);
            response.setStatus(taken ? 200 : 400);
            Content.Sink.write(response, true, taken ? "OK - " + content.length : "upload failed", callback);
            return true;
        }
        Matcher wanted = PRIVATE.matcher(path);
        return wanted.matches() && give(wanted, request, response, callback);
    }

    private boolean give(Matcher wanted, Request request, Response response, Callback callback) {
        Optional<SharedFile> file = world.files().find(wanted.group(1));
        boolean download = wanted.group(2) != null;
        if (!signedIn(request)) {
            response.setStatus(302);
            response.getHeaders().put(HttpHeader.LOCATION, world.workspace().url() + "?redir=" + wanted.group());
            response.write(true, ByteBuffer.allocate(0), callback);
        } else if (file.isEmpty()) {
            response.setStatus(404);
            response.write(true, ByteBuffer.allocate(0), callback);
        } else {
            FileAnswer.send(world.files(), file.get(), download, response, callback);
        }
        return true;
    }

    private boolean signedIn(Request request) {
        return ("Bearer " + token).equals(request.getHeaders().get(HttpHeader.AUTHORIZATION))
                && world.app().manifest().scopes().contains("files:read");
    }
}
