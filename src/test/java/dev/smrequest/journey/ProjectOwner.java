package dev.smrequest.journey;

import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.gitlab.model.Tier;
import dev.smrequest.sandbox.gitlab.model.User;
import java.util.Locale;

/** Whoever owns the project in GitLab: changes its tier, people, labels and milestones. */
final class ProjectOwner {
    private final Town town;

    ProjectOwner(Town town) {
        this.town = town;
    }

    /** An active milestone of the project; the bot hears of it when it next reads its shelf. */
    void milestone(String title) {
        new GitLabEyes(town.sandbox).send("POST", "/milestones", "title=" + title);
        town.bot().refreshShelf();
    }

    /** GitLab's tier: free or premium. */
    void tier(String name) {
        town.sandbox.gitlab().tier(Tier.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** What the bot's account may do in the project from now on. */
    void botRole(String level) {
        var people = town.sandbox.gitlab().people();
        people.grant(people.named("sm-request-bot").orElseThrow(), AccessLevel.valueOf(level));
    }

    /** So many developers more in the project; the bot hears of them when it next reads its shelf. */
    void members(int count) {
        var people = town.sandbox.gitlab().people();
        for (int i = 0; i < count; i++) {
            User member = new User(10_000 + i, "member." + i, "Member " + i + " \"O'Neil\"", "", false);
            people.add(member);
            people.grant(member, AccessLevel.DEVELOPER);
        }
        town.bot().refreshShelf();
    }

    /** Somebody deletes a label of the project. */
    void withoutLabel(String name) {
        new GitLabEyes(town.sandbox).send("DELETE", "/labels/" + name, "");
        town.bot().refreshShelf();
    }
}
