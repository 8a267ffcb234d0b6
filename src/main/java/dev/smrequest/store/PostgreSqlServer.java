package dev.smrequest.store;

import com.zaxxer.hikari.HikariConfig;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server. Everything behind the database's name in the JDBC URL, and any user and password before the
 * host, is kept apart as a driver option, so that the address can be shown and logged.
 */
public record PostgreSqlServer(String url, Map<String, String> options) implements DatabaseAddress {
    /** Strict about the place, which is shown: a misread address must not show a piece of a password as a host. */
    private static final Pattern URL = Pattern.compile(
            "jdbc:postgresql://(?:(?<user>[^:@/?]*)(?::(?<password>[^?]*))?@)?"
                    + "(?<place>(?:[\\w.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d+)?(?:,[^@?/\\s\\p{Cntrl}]+)?/[^@?/\\s\\p{Cntrl}]*)(?:\\?(?<options>.*))?");

    // A dead server must answer a person quickly; a silent one must not hold a thread for ever.
    private static final Map<String, String> DEFAULTS = Map.of(
            "connectTimeout", "2", "socketTimeout", "10", "tcpKeepAlive", "true", "ApplicationName", "sm-request");

    public PostgreSqlServer {
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    static PostgreSqlServer parse(String jdbcUrl) {
        Matcher parts = URL.matcher(jdbcUrl);
        if (!parts.matches()) {
            throw new IllegalArgumentException("The database address must look like"
                    + " jdbc:postgresql://host:5432/database?user=name&password=secret; leave it empty to use the"
                    + " embedded database.");
        }
        Map<String, String> options = new TreeMap<>(DEFAULTS);
        put(options, "user", parts.group("user"));
        put(options, "password", parts.group("password"));
        if (parts.group("options") != null) {
            for (String option : parts.group("options").split("&", -1)) {
                int equals = option.indexOf('=');
                put(options, equals < 0 ? option : option.substring(0, equals), option.substring(equals + 1));
            }
        }
        return new PostgreSqlServer("jdbc:postgresql://" + parts.group("place"), options);
    }

    private static void put(Map<String, String> options, String name, String value) {
        if (value != null && !name.isEmpty()) {
            options.put(name, decoded(value));
        }
    }

    /** The decoder's own complaint quotes a piece of what may be a password. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException quotesTheValue) {
            throw badEscape();
        }
    }

    private static IllegalArgumentException badEscape() {
        return new IllegalArgumentException("A percent sign in the database address does not begin an escape such as"
                + " %40. Write %25 for the percent sign itself.");
    }

    /** The same server with the user and password given apart from the URL. */
    public PostgreSqlServer as(String user, String password) {
        Map<String, String> with = new TreeMap<>(options);
        with.put("user", user);
        with.put("password", password);
        return new PostgreSqlServer(url, with);
    }

    @Override
    public Engine engine() {
        return Engine.POSTGRESQL;
    }

    @Override
    public void configure(HikariConfig pool) {
        pool.setJdbcUrl(url);
        options.forEach(pool::addDataSourceProperty);
    }

    @Override
    public String explain(Throwable failure) {
        return "The database " + url
                + " cannot be reached. Check that it runs, and the user and password in DATABASE_URL.";
    }

    @Override
    public String toString() {
        return url;
    }
}
