package dev.smrequest.cli;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desktop of the person who started the bot, if there is one. */
final class Desktop {
    private static final Logger log = LoggerFactory.getLogger(Desktop.class);

    private Desktop() {}

    /** Opens the page in the browser; without a desktop nothing happens, since the address was printed. */
    static void show(URI page) {
        try {
            if (!GraphicsEnvironment.isHeadless()
                    && java.awt.Desktop.isDesktopSupported()
                    && java.awt.Desktop.getDesktop().isSupported(java.awt.Desktop.Action.BROWSE)) {
                java.awt.Desktop.getDesktop().browse(page);
            }
        } catch (IOException | RuntimeException e) {
            log.debug("No browser could be opened", e);
        }
    }
}
