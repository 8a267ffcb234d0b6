package dev.smrequest.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;

/** Where the data is kept: an embedded file, or a PostgreSQL server. Its text never shows a credential. */
public sealed interface DatabaseAddress permits EmbeddedFile, PostgreSqlServer {
    /**
     * The PostgreSQL server when a JDBC URL is given, else the embedded file in the directory.
     *
     * @throws IllegalArgumentException when the URL is not one of PostgreSQL's; the message does not repeat it
     */
    static DatabaseAddress of(String jdbcUrl, Path dataDirectory) {
        return jdbcUrl.isBlank() ? new EmbeddedFile(dataDirectory) : PostgreSqlServer.parse(jdbcUrl.strip());
    }

    Engine engine();

    /** Prepares the place and tells the pool how to connect. */
    void configure(HikariConfig pool);

    /** Why the first connection failed, in words for the person who starts the bot. */
    String explain(Throwable failure);
}
