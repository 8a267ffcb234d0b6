package dev.smrequest.template.usertext;

import java.net.URI;
import java.util.Optional;

/** A Markdown link to a page of the web with words of our own. */
public final class WebLink {
    private WebLink() {}

    /** Empty for an address that is none of the web. */
    public static Optional<String> of(String words, URI link) {
        boolean web = "https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme());
        return web ? Optional.of("[" + words + "](<" + destination(link) + ">)") : Optional.empty();
    }

    /** A link's destination may hold entities, so an ampersand that looks like one is written out. */
    private static String destination(URI link) {
        return link.toASCIIString().replaceAll("&(?=#?[A-Za-z0-9]+;)", "&amp;");
    }
}
