package dev.smrequest.settings;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Section;

/** Where the bot listens (port 0 takes any free one) and how it logs. */
public record ServerSettings(int port, LogFormat logFormat) {
    /** How log lines are written. */
    public enum LogFormat {
        TEXT,
        JSON
    }

    static ServerSettings read(Section server) {
        return new ServerSettings(
                server.value("port", "PORT")
                        .as(Formats.number(0, 65535), "a number from 0 to 65535")
                        .orElse(3000),
                server.value("log_format", "LOG_FORMAT").oneOf(LogFormat.class).orElse(LogFormat.TEXT));
    }
}
