package dev.smrequest.settings.process;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Names;
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
    /** GitLab: letters, digits and {@code _ - .}, at most 255 characters. */
    private static final Pattern USER_NAME = Pattern.compile("@?[A-Za-z0-9_.][A-Za-z0-9_.-]{0,254}");

    private static final Pattern PATH = Pattern.compile("[^\\s/:?#]+(/[^\\s/:?#]+)+");

    public TriageSettings {
        groups = List.copyOf(groups);
        gitlabNames = Collections.unmodifiableMap(new LinkedHashMap<>(gitlabNames));
        earlierProjects = List.copyOf(earlierProjects);
    }

    public static TriageSettings read(Section triage) {
        List<String> groups = triage.values("groups", "SLACK_TRIAGERS").stream()
                .flatMap(group -> group.as(Names::handle, Names.HANDLE).stream())
                .distinct()
                .toList();
        return new TriageSettings(
                groups.isEmpty() ? List.of("pmm-team") : groups,
                names(triage),
                triage.value("waiting_label").as(Names::label, Names.LABEL),
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
                    .map(Names::withoutAt)
                    .ifPresent(known -> names.put(id, known));
        });
        return names;
    }

    private static Function<String, Optional<String>> fitting(Pattern pattern) {
        return text ->
                Optional.of(text).filter(written -> pattern.matcher(written).matches());
    }
}
