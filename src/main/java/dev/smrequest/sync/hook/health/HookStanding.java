package dev.smrequest.sync.hook.health;

import dev.smrequest.gitlab.ProjectHook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How GitLab has the bot's webhook: which of the project's it is, and what is wrong with it. */
record HookStanding(String sentence, List<Trouble> troubles) {
    private static final String PATH = "/gitlab/webhook";
    private static final String EXECUTABLE = "executable";

    static final HookStanding NOT_READ = new HookStanding("GitLab was not asked yet how the webhook is.", List.of());

    static final HookStanding UNKNOWN = new HookStanding(
            "Whether GitLab has disabled the webhook is unknown, as the bot's token may not look (that takes the role"
                    + " Maintainer): look yourself at the project's Settings, Webhooks.",
            List.of());

    static final HookStanding NONE = new HookStanding(
            "The project itself has no webhook to " + PATH + "; deliveries come from its group's.", List.of());

    private static final Trouble MISSING = new Trouble(
            "webhook-missing",
            "The project has no webhook to " + PATH + ", and no delivery ever came. Add it in the project's Settings,"
                    + " Webhooks, as the bot's docs/sync.md says, and press Test.");

    HookStanding {
        troubles = List.copyOf(troubles);
    }

    /** What of the project's hooks concerns the bot; empty when the bot may not look. */
    static HookStanding of(Optional<List<ProjectHook>> hooks) {
        return hooks.map(HookStanding::of).orElse(UNKNOWN);
    }

    /** The same, knowing whether anything was ever delivered: a webhook that the project lacks may be its group's. */
    List<Trouble> troubles(boolean delivered) {
        return equals(NONE) && !delivered ? List.of(MISSING) : troubles;
    }

    private static HookStanding of(List<ProjectHook> hooks) {
        List<ProjectHook> own =
                hooks.stream().filter(hook -> hook.url().endsWith(PATH)).toList();
        if (own.isEmpty()) {
            return NONE;
        }
        List<Trouble> troubles = new ArrayList<>();
        own.forEach(hook -> look(hook, troubles));
        return new HookStanding("GitLab has the webhook enabled.", troubles);
    }

    private static void look(ProjectHook hook, List<Trouble> troubles) {
        if (!hook.alertStatus().equals(EXECUTABLE)) {
            troubles.add(new Trouble(
                    "webhook-disabled",
                    "GitLab has disabled webhook " + hook.id()
                            + hook.disabledUntil()
                                    .map(until -> " until " + until)
                                    .orElse("")
                            + ", since its deliveries failed. In the project's Settings, Webhooks, read what its recent"
                            + " events say, mend that, and press Test: one success enables it again."));
        }
        if (!hook.unticked().isEmpty()) {
            troubles.add(new Trouble(
                    "webhook-triggers",
                    "Webhook " + hook.id() + " does not tell of everything. In the project's Settings, Webhooks, tick "
                            + String.join(", ", hook.unticked()) + "."));
        }
    }
}
