package dev.smrequest.sandbox.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Serves the page: its own files under {@code /assets/}, lit-html from its WebJar under {@code /lit/}, and the one
 * HTML file for every address that the page routes by itself. Everything carries a strict content security policy.
 */
public final class PageFiles extends Handler.Abstract.NonBlocking {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self' data: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Pattern FILE = Pattern.compile("/(assets|lit)/((?:[\\w-]+/)*[\\w-]+\\.(js|css|svg))");
    private static final Pattern PAGE = Pattern.compile("/|/(?:chat|archives|slack/archives|gitlab)(?:/.*)?");
    private static final Pattern SERVICE = Pattern.compile("/gitlab/(?:api|-/project/\\d+/uploads)/.*");
    private static final Map<String, String> ROOTS =
            Map.of("assets", "/sandbox/", "lit", "/META-INF/resources/webjars/lit-html/3.3.2/");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "html", "text/html; charset=utf-8");

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!request.getMethod().equals("GET")) {
            return false;
        }
        String path = Request.getPathInContext(request);
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            return send(ROOTS.get(file.group(1)) + file.group(2), file.group(3), response, callback);
        }
        return isPage(request, path) && send("/sandbox/index.html", "html", response, callback);
    }

    /** Programs ask the same addresses for JSON; only a browser that navigates gets the page. */
    private static boolean isPage(Request request, String path) {
        String accepted = request.getHeaders().get(HttpHeader.ACCEPT);
        boolean browser = accepted != null && accepted.contains("text/html");
        return (path.equals("/") || browser)
                && PAGE.matcher(path).matches()
                && !SERVICE.matcher(path).matches();
    }

    private static boolean send(String resource, String kind, Response response, Callback callback) throws IOException {
        try (InputStream file = PageFiles.class.getResourceAsStream(resource)) {
            if (file == null) {
                return false;
            }
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPES.get(kind));
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
            response.getHeaders().put("Content-Security-Policy", POLICY);
            response.getHeaders().put("X-Content-Type-Options", "nosniff");
            response.getHeaders().put("Referrer-Policy", "same-origin");
            response.getHeaders().put("Cross-Origin-Resource-Policy", "same-origin");
            response.write(true, ByteBuffer.wrap(file.readAllBytes()), callback);
            return true;
        }
    }
}
