package dev.smrequest;

import dev.smrequest.job.SteppedClock;
import dev.smrequest.job.SteppedJobs;
import dev.smrequest.settings.Settings;
import dev.smrequest.store.Sql;
import java.net.URI;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The real bot, taking deliveries over HTTP, whose jobs and shelf move only when the test says so. */
public final class SteppedBot implements AutoCloseable {
    private final Bot bot;
    private final SteppedJobs jobs;

    private SteppedBot(Bot bot, SteppedClock clock) {
        this.bot = bot;
        this.jobs = new SteppedJobs(bot.database(), clock);
    }

    public static SteppedBot start(Map<String, String> environment, SteppedClock clock) {
        Bot bot = Bot.open(Settings.read(environment, Path.of("")), "127.0.0.1", clock);
        SteppedBot stepped = new SteppedBot(bot, clock);
        stepped.jobs.start(bot.jobHandlers());
        bot.startServing();
        return stepped;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + bot.port());
    }

    public SteppedJobs jobs() {
        return jobs;
    }

    /** Reads the project's template, labels, milestones and members. */
    public void refreshShelf() {
        bot.refreshShelf();
    }

    /** Reads what every process keeps at hand, such as who may triage. */
    public void goRounds() {
        bot.goRounds();
    }

    /** Does what is otherwise done every so often, such as {@code sweep-gitlab}. */
    public void doChore(String name) {
        bot.doChore(name);
    }

    /** From now on no submission can be saved. */
    public void breakDatabase() {
        rename("submission", "submission_away");
    }

    public void mendDatabase() {
        rename("submission_away", "submission");
    }

    /** From now on whatever needs this table fails. */
    public void takeAway(String table) {
        rename(table, table + "_away");
    }

    public void bringBack(String table) {
        rename(table + "_away", table);
    }

    /** Forgets all that a table holds. */
    public void empty(String table) {
        bot.database().in(connection -> Sql.update(connection, "delete from " + table));
    }

    /** All that a query finds, as one text. */
    public String everything(String query) {
        return bot.database()
                .in(connection -> Sql.list(connection, SteppedBot::row, query))
                .toString();
    }

    private static String row(ResultSet row) throws SQLException {
        StringBuilder values = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.append(row.getString(i)).append('\n');
        }
        return values.toString();
    }

    private void rename(String from, String to) {
        bot.database().in(connection -> Sql.update(connection, "alter table " + from + " rename to " + to));
    }

    @Override
    public void close() {
        bot.close();
    }
}
