package dev.smrequest.sandbox.gitlab.handbook;

import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.gitlab.world.Labels;
import dev.smrequest.sandbox.gitlab.world.Milestones;
import dev.smrequest.sandbox.gitlab.world.People;
import java.time.LocalDate;
import java.util.List;

/** Furnishes a new world: invented people, and the labels and milestones of GitLab's Strategic Marketing handbook. */
public final class Handbook {
    private Handbook() {}

    /** To be done once, before anybody uses the world. */
    public static void furnish(GitLabWorld world) {
        people(world.people());
        LABELS.forEach(row -> label(world.labels(), row));
        milestones(world.milestones(), LocalDate.now(world.clock()));
    }

    private static void people(People people) {
        member(people, new User(11, "ada.park", "Ada Park", "ada.park@example.com", false), AccessLevel.REPORTER);
        member(people, new User(12, "ben.ortiz", "Ben Ortiz", "ben.ortiz@example.com", false), AccessLevel.MAINTAINER);
        member(
                people,
                new User(13, "chloe.lindqvist", "Chloe Lindqvist", "chloe.lindqvist@example.com", false),
                AccessLevel.DEVELOPER);
        member(people, new User(14, "dev.rao", "Dev Rao", "dev.rao@example.com", false), AccessLevel.OWNER);
        people.add(new User(15, "omar.haddad", "Omar Haddad", "omar.haddad@example.com", false));
        User bot = new User(16, "sm-request-bot", "SM request bot", "sm-request-bot@noreply.example.com", true);
        member(people, bot, AccessLevel.REPORTER);
        people.issue("sandbox-gitlab-bot", bot, People.Scope.API);
    }

    private static void member(People people, User user, AccessLevel level) {
        people.add(user);
        people.grant(user, level);
    }

    private static void label(Labels labels, String row) {
        String[] cells = row.split("\\|", -1);
        labels.add(cells[0], cells[1], cells.length > 3 ? cells[3] : null, cells[2].equals("project"));
    }

    private static void milestones(Milestones milestones, LocalDate today) {
        milestones.add("SM - Backlog", "Accepted as useful, promised to nobody.", Milestone.Span.OPEN, true);
        FiscalQuarter quarter = FiscalQuarter.of(today);
        for (int i = 0; i < 4; i++) {
            milestones.add(quarter.title(), "", Milestone.Span.of(quarter.first(), quarter.last()), true);
            quarter = quarter.next();
        }
    }

    /** Name, colour, owner, and where useful a description. */
    private static final List<String> LABELS = List.of(
            "sm_request|#428bca|project|A request to Strategic Marketing",
            "sm_req::new_request|#d9534f|project|New, nobody has looked at it yet",
            "sm_req::triage|#f0ad4e|project|A team has been asked to look at it",
            "sm_req::backlog|#7f8c8d|project|Useful, but nobody has promised it",
            "sm_req::assigned|#5cb85c|project|Promised for the milestone's quarter",
            "sm_req::transferred|#8e44ad|project|Belongs to another department",
            "sm_req::declined|#34495e|project|Will not be done",
            "sm_req::completed|#44ad8e|project|Done",
            "pmm|#1068bf|project|Product marketing",
            "tech_pmm|#1068bf|project|Technical product marketing",
            "Partner Marketing|#1068bf|project",
            "Competitive Intelligence|#1068bf|project",
            "mrci|#1068bf|project|Market research and customer insight",
            "Strategic Marketing|#6e49cb|group",
            "status::plan|#ad8d43|group",
            "status::wip|#ad8d43|group|Work in progress",
            "status::review|#ad8d43|group",
            "devops::plan|#e44d2a|group",
            "devops::create|#e44d2a|group",
            "devops::verify|#e44d2a|group",
            "devops::package|#e44d2a|group",
            "devops::release|#e44d2a|group",
            "devops::configure|#e44d2a|group",
            "devops::monitor|#e44d2a|group",
            "devops::secure|#e44d2a|group",
            "devops::defend|#e44d2a|group",
            "usecase::scm|#0033cc|project",
            "usecase::ci|#0033cc|project",
            "usecase::cd|#0033cc|project",
            "usecase::devsecops|#0033cc|project",
            "usecase::agile|#0033cc|project",
            "usecase::gitops|#0033cc|project",
            "usecase::cloud-native|#0033cc|project",
            "usecase::simplify-devops|#0033cc|project",
            "Stage::Awareness|#a8d695|project",
            "Stage::Consideration|#a8d695|project",
            "Stage::Purchase|#a8d695|project",
            "dod::Y|#69d100|project|Has a definition of done",
            "dod::N|#cc0033|project|Lacks a definition of done",
            "eteam::Y|#cc338b|project|Asked for by the executive team",
            "eteam::N|#cccccc|project",
            "p::1|#ff0000|project",
            "p::2|#ff8800|project",
            "p::3|#ffcc00|project");
}
