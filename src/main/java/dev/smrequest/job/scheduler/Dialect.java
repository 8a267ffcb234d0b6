package dev.smrequest.job.scheduler;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import dev.smrequest.store.Engine;

/**
 * db-scheduler's SQL dialect for each engine, given explicitly: left to itself it opens a connection to find out, and
 * warns about H2.
 */
public final class Dialect {
    private Dialect() {}

    public static JdbcCustomization of(Engine engine) {
        return switch (engine) {
            case H2 -> new DefaultJdbcCustomization(false);
            case POSTGRESQL -> new PostgreSqlJdbcCustomization(false, false);
        };
    }
}
