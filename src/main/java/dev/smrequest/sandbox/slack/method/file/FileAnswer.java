package dev.smrequest.sandbox.slack.method.file;

import dev.smrequest.sandbox.slack.world.file.SharedFile;
import dev.smrequest.sandbox.slack.world.file.SharedFiles;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A file as an HTTP answer: pictures may be shown, everything else is only ever saved. */
public final class FileAnswer {

    private FileAnswer() {}

    public static void send(
            SharedFiles files, SharedFile file, boolean download, Response response, Callback callback) {
        SharedFile.Naming naming = file.naming();
        boolean shown = naming.kind().picture() && !download;
        String name = URLEncoder.encode(naming.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, naming.kind().mime());
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getHeaders()
                .put("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        response.write(true, ByteBuffer.wrap(files.content(file.id())), callback);
    }
}
