package dev.smrequest.store;

/** A PostgreSQL database that can be cut off and come back, for tests of outages. */
public final class PostgreSqlOutage implements AutoCloseable {
    private final TestPostgres server = TestPostgres.startedOrSkip();
    private final String name = server.createDatabase();
    private final Database database = Database.open(server.address(name));

    public Database database() {
        return database;
    }

    public void begin() {
        server.cut(name);
    }

    public void end() {
        server.mend(name);
    }

    @Override
    public void close() {
        database.close();
        server.dropDatabase(name);
    }
}
