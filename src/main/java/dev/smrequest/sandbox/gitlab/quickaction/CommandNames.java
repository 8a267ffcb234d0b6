package dev.smrequest.sandbox.gitlab.quickaction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Every name and alias GitLab 19 knows, for issues, merge requests, epics and commits alike: the extractor strips all of
 * them from any text. Source: GitLab's *_actions.rb and doc/user/project/quick_actions.md.
 */
public final class CommandNames {
    private static final String ISSUABLE = """
            close reopen title label labels unlabel remove_label relabel todo done subscribe unsubscribe react award
            severity confidential due remove_due_date board_move duplicate move clone create_merge_request zoom
            remove_zoom promote_to_incident add_contacts remove_contacts add_email invite_email remove_email
            convert_to_ticket link timeline page assign unassign remove_assignee reassign milestone remove_milestone
            copy_metadata estimate estimate_time spend spent spend_time remove_estimate remove_time_estimate
            remove_time_spent lock unlock relate unlink blocks blocked_by""";
    private static final String WORK_ITEM = """
            type promote_to set_parent remove_parent add_child remove_child checkin_reminder weight clear_weight
            iteration remove_iteration epic remove_epic promote health_status clear_health_status status child_epic
            remove_child_epic parent_epic remove_parent_epic publish""";
    private static final String CODE = """
            merge rebase draft ready target_branch assign_reviewer reviewer request_review unassign_reviewer
            remove_reviewer reassign_reviewer approve unapprove submit_review run_pipeline ship tag q
            duo_code_review""";

    private static final Set<String> ALL = all();

    private CommandNames() {}

    /** Whether GitLab's case-insensitive pattern would match this spelling. Unicode folding: K (Kelvin), ſ, ß, ﬁ. */
    static boolean matches(String written) {
        return ALL.contains(fold(written));
    }

    /** All names in lower case. */
    public static Set<String> all() {
        Set<String> names = new HashSet<>(Substitution.names());
        for (String group : new String[] {ISSUABLE, WORK_ITEM, CODE}) {
            names.addAll(Set.of(group.split("\\s+")));
        }
        return Set.copyOf(names);
    }

    private static String fold(String written) {
        // A dotless i upper-cases to I, but does not fold to it.
        return written.replace('ı', '\uFFFD')
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
