package dev.smrequest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The bundled {@code manifest.yml}. */
final class Manifest {
    private static final String PLACEHOLDER = "https://sm-request.example.com";

    private Manifest() {}

    static String text() {
        try (InputStream in = Manifest.class.getResourceAsStream("/manifest.yml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest with this address in place of the example's. */
    static String forAddress(URI address) {
        return text().replace(PLACEHOLDER, address.toString().replaceAll("/+$", ""));
    }
}
