package dev.smrequest.sandbox.page.chat;

import dev.smrequest.sandbox.slack.method.file.FileAnswer;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.slack.world.file.SharedFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives files to the page at {@code /page/files/<person>/<file>}: to their uploader and to who is in a conversation with them. */
public final class FileDownloads extends Handler.Abstract.NonBlocking {

    private static final Pattern PATH = Pattern.compile("/page/files/(\\w+)/(\\w+)(/download)?");

    private final SlackWorld world;

    public FileDownloads(SlackWorld world) {
        this.world = world;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Matcher path = PATH.matcher(Request.getPathInContext(request));
        if (!request.getMethod().equals("GET") || !path.matches()) {
            return false;
        }
        Optional<SharedFile> file = world.files().find(path.group(2)).filter(found -> sees(path.group(1), found));
        file.ifPresentOrElse(
                found -> FileAnswer.send(world.files(), found, path.group(3) != null, response, callback),
                () -> Response.writeError(request, response, callback, 404));
        return true;
    }

    private boolean sees(String person, SharedFile file) {
        return file.user().equals(person)
                || file.channels().stream()
                        .flatMap(id -> world.channels().find(id).stream())
                        .anyMatch(channel -> channel.has(person));
    }
}
