package dev.smrequest.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The issue template that ships inside the jar. */
public final class BundledTemplate {
    private static final String TEMPLATE = "/templates/A-SM-Support-Request.md";

    private BundledTemplate() {}

    /** The issue template that serves until the project's own has been read. */
    public static String text() {
        try (InputStream in = BundledTemplate.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
