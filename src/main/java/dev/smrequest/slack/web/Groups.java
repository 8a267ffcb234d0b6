package dev.smrequest.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Usergroup;
import dev.smrequest.slack.UserGroup;
import dev.smrequest.slack.web.answer.ApiMethod;
import dev.smrequest.slack.web.answer.Checker;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** User groups by handle. Slack lists them all at once, without pages. Slack: usergroups.list with users. */
final class Groups {
    private final MethodsClient client;
    private final Checker checker;

    Groups(MethodsClient client, Checker checker) {
        this.client = client;
        this.checker = checker;
    }

    Optional<UserGroup> find(String handle) {
        List<Usergroup> all = checker.call(
                ApiMethod.USERGROUPS_LIST,
                "the user groups",
                () -> client.usergroupsList(r -> r.includeUsers(true)),
                answer -> answer.getUsergroups());
        return all.stream()
                .filter(group -> handle.equalsIgnoreCase(group.getHandle()))
                .findFirst()
                .map(group -> new UserGroup(
                        group.getId(),
                        group.getHandle(),
                        group.getUsers() == null ? Set.of() : Set.copyOf(group.getUsers())));
    }
}
