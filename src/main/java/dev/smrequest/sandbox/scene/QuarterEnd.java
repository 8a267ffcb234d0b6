package dev.smrequest.sandbox.scene;

import dev.smrequest.sandbox.gitlab.handbook.FiscalQuarter;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.world.Milestones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Three quarters of requests in every state, as the handbook's process leaves them behind. For one thread. */
final class QuarterEnd {
    private static final int SEED = 332;
    private static final List<String> REQUESTERS = List.of("ada.park", "ada.park", "chloe.lindqvist", "dev.rao");
    private static final List<String> OWNERS =
            List.of("chloe.lindqvist", "chloe.lindqvist", "chloe.lindqvist", "ben.ortiz", "ben.ortiz", "dev.rao");
    private static final List<String> TEAMS = List.of(
            "pmm", "pmm", "pmm", "tech_pmm", "tech_pmm", "Competitive Intelligence", "Partner Marketing", "mrci");
    private static final String LEAD = "ben.ortiz";

    private final Archive archive;
    private final Random random = new Random(SEED);
    private final FiscalQuarter quarter;
    private final Form form;
    private final List<String> useCases;

    private QuarterEnd(Archive archive) {
        this.archive = archive;
        this.quarter = FiscalQuarter.of(archive.today());
        this.form = Form.of(archive.world());
        this.useCases = archive.world().labels().all().stream()
                .map(Label::name)
                .filter(name -> name.startsWith("usecase::"))
                .toList();
    }

    static void fill(Archive archive) {
        QuarterEnd scene = new QuarterEnd(archive);
        scene.pastQuarters(archive.world().milestones());
        int number = 0;
        for (Fate fate : Fate.ALL) {
            for (int i = 0; i < fate.count(); i++) {
                scene.request(fate, number++);
            }
        }
    }

    /** The last quarter's milestone is still open, as nobody has moved its rest yet; the others are closed. */
    private void pastQuarters(Milestones milestones) {
        FiscalQuarter past = quarter;
        for (int back = 1; back <= 3; back++) {
            past = past.previous();
            if (milestones.titled(past.title()).isEmpty()) {
                Milestone.Span span = Milestone.Span.of(past.first(), past.last());
                Milestone made = milestones.add(past.title(), "", span, true);
                milestones.replace(new Milestone(
                        made.id(), made.place(), made.title(), made.description(), made.span(), back == 1));
            }
        }
    }

    private void request(Fate fate, int number) {
        Instant created = archive.now()
                .minus(Duration.ofDays(fate.youngest() + random.nextInt(fate.oldest() - fate.youngest() + 1)))
                .minus(Duration.ofMinutes(random.nextInt(9 * 60)));
        String author = any(REQUESTERS);
        Entry entry = archive.add(new Entry(Subjects.title(number), author, created));
        entry.labelled(created, author, "sm_request", "sm_req::new_request");
        LocalDate due = random.nextInt(5) < 2 ? dueDay(fate, created) : null;
        entry.says(form.filled(answers(number, due)));
        if (due != null) {
            entry.due(due);
        }
        if (!fate.state().equals("new_request")) {
            groom(entry, fate);
        }
    }

    private static Map<String, String> answers(int number, LocalDate due) {
        return Map.of(
                "What do you need?", Subjects.need(number),
                "Who is it for?", Subjects.reader(number),
                "Why, and which", Subjects.reason(number),
                "Due date", due == null ? "" : due.toString());
    }

    /** Of what is still open, about one in five was due before today. */
    private LocalDate dueDay(Fate fate, Instant created) {
        if (fate.ended()) {
            return day(created).plusDays(14 + random.nextInt(40));
        }
        return random.nextInt(5) == 0
                ? archive.today().minusDays(1 + random.nextInt(9))
                : archive.today().plusDays(random.nextInt(50));
    }

    private void groom(Entry entry, Fate fate) {
        Set<String> labels = new TreeSet<>(List.of("sm_request", any(TEAMS)));
        Instant looked = later(entry.created(), 5);
        entry.labelled(looked, LEAD, with(labels, "sm_req::triage"));
        if (random.nextBoolean() && !useCases.isEmpty()) {
            labels.add(any(useCases));
        }
        if (random.nextInt(3) == 0) {
            entry.comment(looked, LEAD, "Thanks! Which meeting or launch is this for, and who signs it off?");
        }
        if (fate.state().equals("triage")) {
            return;
        }
        Instant decided = later(looked, 3);
        if (fate.planned()) {
            plan(entry, fate, labels, decided);
        } else {
            entry.labelled(decided, LEAD, with(labels, fate.label()));
            if (fate.state().equals("backlog")) {
                entry.milestone("SM - Backlog");
            }
        }
        if (fate.ended()) {
            end(entry, fate, labels, decided);
        }
    }

    private void plan(Entry entry, Fate fate, Set<String> labels, Instant decided) {
        entry.assigned(decided, LEAD, any(OWNERS));
        labels.add("status::wip");
        entry.labelled(decided, LEAD, with(labels, "sm_req::assigned"));
        if (!fate.ended()) {
            entry.milestone((fate.late() ? quarter.previous() : quarter).title());
        }
    }

    private void end(Entry entry, Fate fate, Set<String> labels, Instant decided) {
        Instant closed = fate.planned() ? later(decided, 30) : decided;
        labels.remove("status::wip");
        entry.closed(closed, LEAD);
        if (fate.planned()) {
            entry.labelled(closed, LEAD, with(labels, fate.label()));
            entry.milestone(FiscalQuarter.of(day(closed)).title());
            entry.comment(closed, LEAD, "Delivered: https://example.com/deliverables/" + closed.getEpochSecond());
        } else {
            entry.comment(
                    closed,
                    LEAD,
                    fate.state().equals("declined")
                            ? "Closing: there is something up to date already, linked above."
                            : "This belongs to Field Marketing; they know about it.");
        }
    }

    /** A few hours or days after a moment, but never after now. */
    private Instant later(Instant moment, int days) {
        Instant then = moment.plus(Duration.ofHours(2 + random.nextInt(24 * days)));
        return then.isBefore(archive.now()) ? then : archive.now();
    }

    private static Set<String> with(Set<String> labels, String state) {
        Set<String> all = new TreeSet<>(labels);
        all.add(state);
        return all;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
