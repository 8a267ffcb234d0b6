package dev.smrequest.sandbox.gitlab.edit;

import dev.smrequest.sandbox.gitlab.edit.draft.IssueDraft;
import dev.smrequest.sandbox.gitlab.wire.Refusal;

/** What an issue must keep to before it is saved. Source: GitLab's issuable.rb. */
final class IssueLimits {
    private static final int TITLE = 255;
    private static final int DESCRIPTION = 1_048_576;

    private IssueLimits() {}

    static void check(IssueDraft draft) {
        if (draft.title() == null || draft.title().isBlank()) {
            throw Refusal.validation("title", "can't be blank");
        }
        if (length(draft.title()) > TITLE) {
            throw Refusal.validation("title", "is too long (maximum is 255 characters)");
        }
        if (draft.description() != null && length(draft.description()) > DESCRIPTION) {
            throw Refusal.validation("description", "is too long (maximum is 1048576 characters)");
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
