package dev.smrequest.settings.process;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Who moves requests, and by which names requests and people are known. {@code groups} are handles of Slack user groups
 * without {@code @}; {@code gitlabNames} maps Slack member ids to GitLab user names; {@code waitingLabel} is put on a
 * request whose requester was asked something; {@code earlierProjects} are the full paths the project was moved from.
 */
public record TriageSettings(
        List<String> groups,
        Map<String, String> gitlabNames,
        Optional<String> waitingLabel,
        List<String> earlierProjects) {
    private static final Pattern HANDLE = Pattern.compile("@?[^\\s,#@]{1,80}");
    /** GitLab: letters, digits and {@code _ - .}, at most 255 characters. */
    private static final Pattern USER_NAME = Pattern.compile("@?[A-Za-z0-9_.][A-Za-z0-9_.-]{0,254}");

    private static final Pattern PATH = Pattern.compile("[^\\s/:?#]+(/[^\\s/:?#]+)+");
    private static final Pattern LABEL = Pattern.compile("[^\\r\\n,\"]{1,255}");

    public TriageSettings {
        groups = List.copyOf(groups);
        gitlabNames = Collections.unmodifiableMap(new LinkedHashMap<>(gitlabNames));
        earlierProjects = List.copyOf(earlierProjects);
    }

    public static TriageSettings read(Section triage) {
        List<String> groups = triage.values("groups", "SLACK_TRIAGERS").stream()
                .flatMap(group ->
                        group.as(fitting(HANDLE), "the handle of a Slack user group, such as pmm-team").stream())
                .map(TriageSettings::withoutAt)
                .distinct()
                .toList();
        return new TriageSettings(
                groups.isEmpty() ? List.of("pmm-team") : groups,
                names(triage),
                triage.value("waiting_label")
                        .as(fitting(LABEL), "a label's title without comma, double quote or line break"),
                triage.values("earlier_projects").stream()
                        .flatMap(
                                path -> path.as(fitting(PATH), "a project's full path, such as group/project").stream())
                        .toList());
    }

    private static Map<String, String> names(Section triage) {
        Map<String, String> names = new LinkedHashMap<>();
        triage.named("gitlab_names").forEach((id, name) -> {
            if (Formats.memberId(id).isEmpty()) {
                name.report("is for no Slack member id (U… or W…; in Slack: a person's profile, \"Copy member ID\").");
            }
            name.as(fitting(USER_NAME), "a GitLab user name, such as ada.park")
                    .map(TriageSettings::withoutAt)
                    .ifPresent(known -> names.put(id, known));
        });
        return names;
    }

    private static Function<String, Optional<String>> fitting(Pattern pattern) {
        return text ->
                Optional.of(text).filter(written -> pattern.matcher(written).matches());
    }

    private static String withoutAt(String name) {
        return name.startsWith("@") ? name.substring(1) : name;
    }
}
