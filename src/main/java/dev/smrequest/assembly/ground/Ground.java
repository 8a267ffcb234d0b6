package dev.smrequest.assembly.ground;

import dev.smrequest.card.CardDesk;
import dev.smrequest.card.CardSubject;
import dev.smrequest.card.Cards;
import dev.smrequest.job.Errands;
import dev.smrequest.job.Jobs;
import dev.smrequest.notice.AdminNotices;
import dev.smrequest.notice.Replies;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.outbox.OutboxStore;
import dev.smrequest.server.metrics.Metrics;
import dev.smrequest.settings.Settings;
import dev.smrequest.slack.TeamChannel;
import dev.smrequest.store.Database;
import dev.smrequest.store.Engine;
import dev.smrequest.sync.BornInGitLab;
import dev.smrequest.sync.MarkStore;
import dev.smrequest.triage.reference.IssueLinks;
import dev.smrequest.triage.reference.IssueReferences;
import dev.smrequest.workflow.recipe.RecipeBook;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all slices stand on: settings, the two platforms, the database, jobs, and the ways to tell people something. */
public final class Ground {
    public final Settings settings;
    public final World world;
    public final Database database;
    public final Jobs jobs;
    public final Metrics metrics;
    public final Clock clock;
    public final AdminNotices notices;
    public final Replies replies;
    public final Errands errands;
    public final OutboxStore posted;
    public final Outbox outbox;
    public final MarkStore marks = new MarkStore();
    public final Cards cards;
    public final CardDesk cardDesk;
    public final TeamChannel channel;
    public final IssueLinks links;
    public final IssueReferences references;
    public final RecipeBook recipes;

    public Ground(Settings settings, World world, Database database, Jobs jobs, Metrics metrics, Clock clock) {
        this.settings = settings;
        this.world = world;
        this.database = database;
        this.jobs = jobs;
        this.metrics = metrics;
        this.clock = clock;
        notices = new AdminNotices(settings.slack().admins(), jobs, clock);
        errands = new Errands(database, jobs);
        replies = new Replies(errands);
        posted = new OutboxStore(database);
        if (database.engine() == Engine.H2) {
            posted.releaseAll();
        }
        cards = new Cards(jobs, new BornInGitLab(settings.workflow(), marks), clock);
        outbox = new Outbox(posted, world.slack(), this::lost, clock);
        channel = new TeamChannel(world.slack(), settings.slack().channel());
        cardDesk = new CardDesk(database, notices, channel::id);
        links = new IssueLinks(settings.gitlab().url(), settings.gitlab().project());
        references = new IssueReferences(settings.gitlab().url(), projectPaths(settings));
        recipes = new RecipeBook(settings.workflow(), clock);
    }

    /** Today's path of the project and those it was moved from. */
    private static List<String> projectPaths(Settings settings) {
        List<String> paths = new ArrayList<>(settings.triage().earlierProjects());
        paths.add(0, settings.gitlab().project());
        return paths;
    }

    /** Cards are posted anew; other messages when there is something new to say. */
    private void lost(Connection transaction, String subject) throws SQLException {
        Optional<Long> request = CardSubject.request(subject);
        if (request.isPresent()) {
            cards.deleted(transaction, request.get());
        }
    }

    /** The id of the team's channel; may ask Slack and fail like any call. */
    public String channelId() {
        return channel.id();
    }
}
