package dev.smrequest.triage.modal.field;

import dev.smrequest.gitlab.ShelfContent;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.gitlab.shelf.ProjectShelf;
import dev.smrequest.slack.app.Suggestions;
import dev.smrequest.slack.app.call.SuggestionCall;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The project's members by what is typed of their name or user name; those whose name begins with it come first. */
public final class MemberSuggestions implements Suggestions {
    private final ProjectShelf shelf;

    public MemberSuggestions(ProjectShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String actionId() {
        return FieldIds.MEMBER;
    }

    @Override
    public List<Suggestion> suggest(SuggestionCall call) {
        String typed = call.typed().toLowerCase(Locale.ROOT).replaceFirst("^@", "");
        return shelf.content().stream()
                .map(ShelfContent::members)
                .flatMap(List::stream)
                .filter(member -> words(member).contains(typed))
                .sorted(Comparator.comparing((Member member) -> !words(member).startsWith(typed))
                        .thenComparing(Member::name)
                        .thenComparing(Member::username))
                .map(member -> new Suggestion(member.name() + " (@" + member.username() + ")", member.username()))
                .toList();
    }

    private static String words(Member member) {
        return (member.name() + " " + member.username()).toLowerCase(Locale.ROOT);
    }
}
