package dev.smrequest.sandbox.gitlab.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The issue template of the handbook: the one on the class path, or a small own one when there is none. */
final class BundledTemplate {
    static final String NAME = "A-SM-Support-Request";

    private static final String OWN = """
            ## What do you need?

            <!-- One or two sentences. -->

            ## For whom, and why?

            ## When is it due?

            /label ~"sm_request" ~"sm_req::new_request"
            """;

    private BundledTemplate() {}

    static String text() {
        try (InputStream resource = BundledTemplate.class.getResourceAsStream("/templates/" + NAME + ".md")) {
            return resource == null ? OWN : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
