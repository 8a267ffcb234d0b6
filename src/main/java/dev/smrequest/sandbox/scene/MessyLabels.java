package dev.smrequest.sandbox.scene;

import java.time.Duration;
import java.time.Instant;

/** One issue for each way in which labels go wrong when people set them by hand. For one thread. */
final class MessyLabels {
    private static final String LEAD = "ben.ortiz";
    private static final String WORKER = "chloe.lindqvist";

    private final Archive archive;
    private int days = 16;

    private MessyLabels(Archive archive) {
        this.archive = archive;
    }

    static void fill(Archive archive) {
        MessyLabels scene = new MessyLabels(archive);
        scene.states();
        scene.teams();
        scene.ends();
    }

    private void states() {
        entry(
                "Two states at once: set over the API by a script",
                "sm_request",
                "sm_req::triage",
                "sm_req::backlog",
                "pmm");
        entry("No state at all", "sm_request", "pmm");
        entry("No labels at all: somebody took them off");
        entry("A state without sm_request", "sm_req::triage", "tech_pmm");
        entry("A state nobody knows", "sm_request", "sm_req::In Progress");
        entry("The state's old spelling", "sm_request", "sm_req::transfered");
        entry("The state in capitals", "sm_request", "SM_REQ::Triage", "mrci");
        entry("Not a request: an internal task with a state label", "Strategic Marketing", "sm_req::assigned");
    }

    private void teams() {
        entry("A team but still new, so not triaged", "sm_request", "sm_req::new_request", "pmm");
        entry("Triage without a team", "sm_request", "sm_req::triage");
        entry("Two teams", "sm_request", "sm_req::triage", "pmm", "Competitive Intelligence");
        entry("Team spelt the other way", "sm_request", "sm_req::triage", "tech-pmm");
        entry("Assigned to nobody, without a milestone", "sm_request", "sm_req::assigned", "pmm");
        Entry early = entry("Backlog, yet somebody works on it", "sm_request", "sm_req::backlog", "pmm", "status::wip");
        early.assigned(after(early, 3), LEAD, WORKER);
    }

    private void ends() {
        Entry closed = entry("Closed but still assigned", "sm_request", "sm_req::assigned", "pmm");
        closed.assigned(after(closed, 1), LEAD, WORKER).closed(after(closed, 5), WORKER);
        entry("Completed but still open", "sm_request", "sm_req::completed", "tech_pmm");
        entry("Closed while new", "sm_request", "sm_req::new_request").closed(archive.now(), "ada.park");
        entry("Confidential: the launch nobody knows of", "sm_request", "sm_req::triage", "pmm")
                .confidential();
        Entry moved = entry("Moved to another project", "sm_request", "sm_req::transferred");
        moved.system(after(moved, 4), LEAD, "moved to gitlab-com/marketing/field-marketing#77")
                .closed(after(moved, 4), LEAD);
    }

    private Entry entry(String title, String... labels) {
        days = Math.max(1, days - 1);
        Instant created = archive.now().minus(Duration.ofDays(days)).minus(Duration.ofHours(6));
        Entry entry = archive.add(new Entry(title, "ada.park", created))
                .says("## What do you need?\n\nAn example of a request whose labels went wrong: " + title + ".");
        entry.labelled(created, "ada.park", "sm_request", "sm_req::new_request");
        return entry.labelled(after(entry, 2), LEAD, labels);
    }

    private static Instant after(Entry entry, int hours) {
        return entry.created().plus(Duration.ofHours(hours));
    }
}
