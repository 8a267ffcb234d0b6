package dev.smrequest.template.action;

import java.util.Locale;
import java.util.Set;

/**
 * The names GitLab takes for a quick action in an issue. Letter case is Unicode's, so the Kelvin sign is a k. Source:
 * GitLab's *_actions.rb and its page on quick actions.
 */
final class ActionNames {
    private static final Set<String> ALL = Set.of("""
            add_child add_contacts add_email approve assign assign_reviewer award blocked_by blocks board_move
            checkin_reminder child_epic clear_health_status clear_weight clone close confidential convert_to_ticket
            copy_metadata create_merge_request done draft due duplicate epic estimate estimate_time health_status
            invite_email iteration label labels link lock merge milestone move page parent_epic promote promote_to
            promote_to_incident publish q react ready reassign reassign_reviewer rebase relabel relate remove_assignee
            remove_child remove_child_epic remove_contacts remove_due_date remove_email remove_epic remove_estimate
            remove_iteration remove_label remove_milestone remove_parent remove_parent_epic remove_reviewer
            remove_time_estimate remove_time_spent remove_zoom reopen request_review reviewer run_pipeline set_parent
            severity ship shrug spend spend_time spent status submit_review subscribe tableflip tag target_branch
            timeline title todo type unapprove unassign unassign_reviewer unlabel unlink unlock unsubscribe weight
            zoom""".split("\\s+"));

    private ActionNames() {}

    static boolean contain(String written) {
        return ALL.contains(folded(written));
    }

    static String folded(String written) {
        return written.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
