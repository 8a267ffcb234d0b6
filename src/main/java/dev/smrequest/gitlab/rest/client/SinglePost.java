package dev.smrequest.gitlab.rest.client;

/**
 * Stops the JDK's {@code HttpURLConnection}, which gitlab4j calls through, from sending a {@code POST} a second time
 * when the connection breaks: one call would file two issues. The JDK reads the property once, when its HTTP client
 * class is loaded, so this comes before anything else in {@code main}.
 */
public final class SinglePost {
    private static final String RETRY_POST = "sun.net.http.retryPost";

    private SinglePost() {}

    /** Switches the repetition off for this JVM; harmless when called again. */
    public static void enforce() {
        System.setProperty(RETRY_POST, "false");
    }
}
