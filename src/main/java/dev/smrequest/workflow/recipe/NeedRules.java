package dev.smrequest.workflow.recipe;

import dev.smrequest.workflow.FiscalQuarter;
import dev.smrequest.workflow.LabelGroup;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what a person told for a step is complete and sensible; each refusal says what to enter instead. */
final class NeedRules {
    private static final Pattern USER_NAME = Pattern.compile("@?[A-Za-z0-9_][A-Za-z0-9_.-]*");

    private final Workflow workflow;
    private final LocalDate today;

    NeedRules(Workflow workflow, LocalDate today) {
        this.workflow = workflow;
        this.today = today;
    }

    List<Refusal> refusals(Transition step, Choices choices) {
        return Stream.concat(
                        Arrays.stream(Need.values()).flatMap(need -> refusal(step, need, choices.of(need)).stream()),
                        choices.grooming().entrySet().stream()
                                .flatMap(chosen -> ungroomed(chosen.getKey(), chosen.getValue()).stream()))
                .toList();
    }

    private Optional<Refusal> ungroomed(String key, String label) {
        Optional<LabelGroup> group = workflow.grooming().stream()
                .filter(some -> some.key().equals(key))
                .findFirst();
        if (group.filter(some -> some.labels().contains(label)).isPresent()) {
            return Optional.empty();
        }
        String valid = group.map(some -> some.title() + " is one of " + String.join(", ", some.labels()) + ".")
                .orElse("There is no such group of labels.");
        return Optional.of(new Refusal(Optional.empty(), "\"" + label + "\" does not fit. " + valid));
    }

    private Optional<Refusal> refusal(Transition step, Need need, Optional<String> told) {
        return sentence(step, need, told).map(sentence -> new Refusal(Optional.of(need), sentence));
    }

    private Optional<String> sentence(Transition step, Need need, Optional<String> told) {
        if (told.isEmpty()) {
            return step.needs().contains(need) ? Optional.of(ask(need)) : Optional.empty();
        }
        if (!step.asksFor(need)) {
            return Optional.of("\"" + step.title() + "\" takes no "
                    + need.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
        }
        return fits(need, told.get())
                ? Optional.empty()
                : Optional.of("\"" + told.get() + "\" does not fit. " + ask(need));
    }

    private boolean fits(Need need, String text) {
        return switch (need) {
            case TEAM -> workflow.team(text).isPresent();
            case MILESTONE -> workflow.milestones().values().stream().noneMatch(text::equalsIgnoreCase);
            case ASSIGNEE -> USER_NAME.matcher(text).matches();
            case DUE_DATE -> isDayToCome(text);
            case DELIVERABLE -> isLink(text);
            case REASON, DESTINATION -> true;
        };
    }

    private String ask(Need need) {
        FiscalQuarter now = FiscalQuarter.of(today);
        return switch (need) {
            case TEAM ->
                "Choose a team: " + workflow.teams().stream().map(Team::name).collect(Collectors.joining(", ")) + ".";
            case MILESTONE ->
                "Choose the milestone the work is promised for, such as " + now.title() + " or "
                        + now.next().title() + ".";
            case ASSIGNEE -> "Name who does the work by GitLab user name (letters, digits, dot, dash, underscore).";
            case DUE_DATE -> "Choose a day from today on, written as " + today.plusMonths(1) + ".";
            case REASON -> "Say why, in words the requester can read.";
            case DESTINATION -> "Name who the request goes to, such as Field Marketing, Sales or Ops.";
            case DELIVERABLE -> "Give the link to what was delivered, beginning with https:// or http://.";
        };
    }

    private boolean isDayToCome(String text) {
        try {
            return !LocalDate.parse(text).isBefore(today);
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static boolean isLink(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && List.of("https", "http").contains(uri.getScheme());
        } catch (IllegalArgumentException notALink) {
            return false;
        }
    }
}
