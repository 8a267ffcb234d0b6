package dev.smrequest.sandbox.gitlab.edit;

import dev.smrequest.sandbox.gitlab.edit.draft.IssueDraft;
import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attributes an issue is created or changed with. Unknown milestones, and people who cannot read the project, are
 * passed over without a word; labels that do not exist come into being. Source: GitLab's lib/api/issues.rb,
 * issuable/callbacks/labels.rb, issuable_base_service.rb.
 */
final class IssueParameters {
    private static final List<String> TYPES = List.of(
            "issue", "incident", "test_case", "requirement", "task", "ticket", "objective", "key_result", "epic");

    private final GitLabWorld world;
    private final Rights rights;
    private final Params params;

    /** Refuses malformed values before anything is applied. */
    IssueParameters(GitLabWorld world, Rights rights, Params params) {
        this.world = world;
        this.rights = rights;
        this.params = params;
        params.number("milestone_id");
        params.number("assignee_id");
        params.number("weight");
        params.number("iid");
        params.flag("confidential");
        params.flag("discussion_locked");
        params.moment("created_at");
        params.moment("updated_at");
        params.choice("issue_type", TYPES);
        params.choice("state_event", List.of("reopen", "close"));
    }

    void words(IssueDraft draft) {
        if (params.has("title")) {
            draft.title(params.text("title").orElse(null));
        }
        if (params.has("description")) {
            draft.description(params.text("description").orElse(null));
        }
    }

    void metadata(IssueDraft draft) {
        labels(draft);
        people(draft);
        if (params.has("milestone_id")) {
            milestone(draft);
        }
        if (params.has("due_date")) {
            draft.due(params.date("due_date"));
        }
        if (params.has("weight")) {
            draft.weight(params.number("weight").map(Math::toIntExact));
        }
        if (draft.saved()) {
            params.flag("discussion_locked").ifPresent(draft::locked);
        }
    }

    void confidentiality(IssueDraft draft) {
        params.flag("confidential").ifPresent(draft::confidential);
    }

    void state(IssueDraft draft) {
        params.text("state_event").ifPresent(event -> draft.open(event.equals("reopen")));
    }

    private void labels(IssueDraft draft) {
        if (params.has("labels")) {
            draft.replaceLabels(existingOrNew("labels"));
        }
        draft.addLabels(existingOrNew("add_labels"));
        draft.removeLabels(params.list("remove_labels").stream()
                .flatMap(name -> world.labels().named(name).stream())
                .toList());
    }

    private List<Label> existingOrNew(String name) {
        List<Label> found = new ArrayList<>();
        for (String title : params.list(name)) {
            Optional<Label> known = world.labels().named(title);
            if (known.isPresent() || rights.planProject()) {
                found.add(known.orElseGet(() -> world.labels().addFromName(title)));
            }
        }
        return found;
    }

    private void milestone(IssueDraft draft) {
        long id = params.number("milestone_id").orElse(0L);
        if (id == 0) {
            draft.milestone(Optional.empty());
        } else {
            world.milestones().byId(id).ifPresent(known -> draft.milestone(Optional.of(known)));
        }
    }

    private void people(IssueDraft draft) {
        String name = params.has("assignee_ids") ? "assignee_ids" : "assignee_id";
        if (!params.has(name)) {
            return;
        }
        List<Long> ids = params.numbers(name);
        List<User> readers = ids.stream()
                .limit(draft.severalAssignees() ? Long.MAX_VALUE : 1)
                .flatMap(id -> world.people().byId(id).stream())
                .filter(user -> Rights.of(world, user).readProject())
                .distinct()
                .toList();
        boolean clear = ids.isEmpty() || ids.equals(List.of(0L));
        if (clear || !readers.isEmpty()) {
            draft.assign(readers);
        }
    }
}
