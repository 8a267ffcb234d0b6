package dev.smrequest.assembly.sync;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.assembly.triage.TriageSlice;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.intake.filing.FiledListener;
import dev.smrequest.news.Causes;
import dev.smrequest.news.Discretion;
import dev.smrequest.news.Enquiry;
import dev.smrequest.news.GatherJob;
import dev.smrequest.news.Letterbox;
import dev.smrequest.news.NewsDesk;
import dev.smrequest.news.People;
import dev.smrequest.news.TellJob;
import dev.smrequest.news.follow.FollowButton;
import dev.smrequest.news.follow.FollowJob;
import dev.smrequest.news.follow.FollowView;
import dev.smrequest.news.follow.FollowerStore;
import dev.smrequest.news.follow.Follows;
import dev.smrequest.news.preference.NewsCommand;
import dev.smrequest.news.preference.PreferenceButton;
import dev.smrequest.news.preference.PreferenceJob;
import dev.smrequest.news.preference.PreferenceStore;
import dev.smrequest.news.preference.Preferences;
import dev.smrequest.news.told.Standings;
import dev.smrequest.news.told.ToldStore;
import dev.smrequest.news.words.NewsView;
import dev.smrequest.news.words.NewsWords;
import dev.smrequest.news.words.RemarkWords;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.talk.text.Addresses;
import dev.smrequest.triage.answer.Answers;
import java.util.ArrayList;
import java.util.List;

/** What people hear of requests, put together. */
public final class NewsSlice {
    private final Ground ground;
    private final Standings standings;
    private final FollowerStore followers = new FollowerStore();
    private final NewsDesk desk;
    private final People people;

    public NewsSlice(Ground ground) {
        this.ground = ground;
        standings = new Standings(
                ground.settings.workflow(), ground.settings.triage().waitingLabel());
        desk = new NewsDesk(new ToldStore(), standings, followers, ground.jobs, ground.clock);
        people = new People(ground.cardDesk::requester, ground.settings.triage().gitlabNames());
    }

    /** Hears what changes, and what the bot does. */
    public NewsDesk desk() {
        return desk;
    }

    public FiledListener filed() {
        return (transaction, iid, submission) -> desk.filed(transaction, iid, "filing:" + submission.id());
    }

    /** {@code asked} knows whom the bot has asked itself for what a request waits for. */
    public Slice slice(TriageSlice triage, Discretion.Asked asked) {
        GitLab gitlab = ground.world.gitlab();
        Preferences preferences = new Preferences(ground.database, new PreferenceStore());
        Answers answers = new Answers(ground.world.slack());
        List<Button> buttons = new ArrayList<>(FollowButton.both(ground.errands));
        buttons.add(new PreferenceButton(preferences, ground.errands));
        return Slice.of(Handlers.NONE
                        .withCommands(List.of(new NewsCommand(preferences)))
                        .withButtons(buttons))
                .withJobs(List.of(
                        new GatherJob(
                                ground.database,
                                desk,
                                people,
                                new Enquiry(
                                        standings, gitlab, ground.world.gitlab().notes())),
                        new TellJob(
                                new Causes(triage.desk(), standings, people),
                                new Discretion(preferences, standings, asked, triage.gate(), gitlab, ground.clock),
                                new NewsView(
                                        ground.settings.workflow(),
                                        new NewsWords(ground.settings.workflow()),
                                        triage.words(),
                                        new RemarkWords(addresses())),
                                new Letterbox(ground.outbox, ground.world.slack()),
                                ground.clock),
                        new FollowJob(
                                answers,
                                gitlab,
                                triage.gate(),
                                people::requester,
                                new Follows(ground.database, followers, desk, ground.clock),
                                new FollowView(ground.links)),
                        new PreferenceJob(preferences, answers)));
    }

    private Addresses addresses() {
        return new Addresses(
                ground.settings.gitlab().url(), ground.settings.gitlab().project());
    }
}
