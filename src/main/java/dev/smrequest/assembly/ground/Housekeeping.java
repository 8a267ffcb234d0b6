package dev.smrequest.assembly.ground;

import dev.smrequest.intake.DraftStore;
import dev.smrequest.intake.alert.AlertTeamJob;
import dev.smrequest.intake.filing.SubmissionStore;
import dev.smrequest.intake.filing.limit.DailyLimit;
import dev.smrequest.intake.urgent.UrgentPageStore;
import dev.smrequest.job.Recurring;
import dev.smrequest.outbox.OutboxStore;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.act.ActStore;
import dev.smrequest.triage.modal.form.TriageFormStore;
import dev.smrequest.triage.snippet.ShareSnippetsJob;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What is forgotten, and when: the bot keeps people's words no longer than it needs them. */
public final class Housekeeping {
    /** A form left open longer than this is not coming back. */
    private static final Duration FORMS_LIVE = Duration.ofDays(2);
    /** GitLab has the words; a while longer they help to find out what went wrong. */
    private static final Duration DONE_WORDS_LIVE = Duration.ofDays(30);

    private static final Duration OFTEN = Duration.ofHours(6);
    private static final Duration DAILY = Duration.ofHours(24);

    private Housekeeping() {}

    public static List<Recurring> intake(
            DraftStore drafts, SubmissionStore submissions, Transactions transactions, Clock clock) {
        return List.of(
                new Recurring(
                        "forget-drafts",
                        OFTEN,
                        () -> drafts.forgetBefore(clock.instant().minus(FORMS_LIVE))),
                new Recurring(
                        "forget-filed-words",
                        DAILY,
                        () -> transactions.in(connection -> submissions.forgetFiledBefore(
                                connection, clock.instant().minus(DONE_WORDS_LIVE)))));
    }

    public static List<Recurring> urgent(UrgentPageStore pages, Transactions transactions, Clock clock) {
        return List.of(new Recurring(
                "forget-urgent",
                OFTEN,
                () -> transactions.in(connection -> pages.forgetBefore(
                                connection, clock.instant().minus(FORMS_LIVE))
                        + DailyLimit.forgetBefore(connection, clock.instant().minus(FORMS_LIVE)))));
    }

    public static List<Recurring> triageForms(TriageFormStore forms, Transactions transactions, Clock clock) {
        return List.of(new Recurring(
                "forget-triage-forms",
                OFTEN,
                () -> transactions.in(connection ->
                        forms.forgetBefore(connection, clock.instant().minus(FORMS_LIVE)))));
    }

    public static List<Recurring> acts(ActStore acts, Transactions transactions, Clock clock) {
        return List.of(new Recurring(
                "forget-acts",
                DAILY,
                () -> transactions.in(connection ->
                        acts.forgetBefore(connection, clock.instant().minus(DONE_WORDS_LIVE)))));
    }

    /** Messages that are never edited again. */
    public static List<Recurring> notices(OutboxStore posted, Duration live, Clock clock) {
        return List.of(new Recurring(
                "forget-notices",
                DAILY,
                () -> List.of(
                                "notice:",
                                "act:",
                                "news:",
                                "outcome:",
                                "standup:",
                                "question:",
                                "answer:",
                                "answer-thread:",
                                "added:",
                                "ping-dm:",
                                "ping-thread:",
                                AlertTeamJob.SUBJECT,
                                ShareSnippetsJob.SUBJECT)
                        .forEach(kind ->
                                posted.forgetBefore(kind, clock.instant().minus(live)))));
    }
}
