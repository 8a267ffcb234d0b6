package dev.smrequest.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs single statements on a connection; instants go in and out as UTC time stamps, which both databases take. */
public final class Sql {
    private Sql() {}

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs an insert, update or delete and answers how many rows it touched. */
    public static int update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    public static <T> List<T> list(Connection connection, RowReader<T> reader, String sql, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    public static <T> Optional<T> first(Connection connection, RowReader<T> reader, String sql, Object... arguments)
            throws SQLException {
        return list(connection, reader, sql, arguments).stream().findFirst();
    }

    /** A time stamp column that may be null. */
    public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, forJdbc(arguments[i]));
        }
        return statement;
    }

    private static Object forJdbc(Object argument) {
        return argument instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : argument;
    }
}
