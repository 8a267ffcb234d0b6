package dev.smrequest.gitlab.shelf;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A listener to the template's text, with the text it took last: one that failed is told the same text again. Not thread
 * safe.
 */
final class Follower {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Consumer<Optional<String>> listener;
    private Optional<Optional<String>> taken = Optional.empty();

    Follower(Consumer<Optional<String>> listener) {
        this.listener = listener;
    }

    /** Tells the listener unless it took this very text last. Its failure is logged, not thrown. */
    void tell(Optional<String> template) {
        if (taken.equals(Optional.of(template))) {
            return;
        }
        try {
            listener.accept(template);
            taken = Optional.of(template);
        } catch (RuntimeException e) {
            LOG.error("A listener failed on the issue template; it is told again after the next read.", e);
        }
    }
}
