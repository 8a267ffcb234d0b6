package dev.smrequest.triage.add;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueQuery;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.slack.app.Suggestions;
import dev.smrequest.slack.app.call.SuggestionCall;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The newest requests, open ones first, by number or words of their title, as they were read last; a number that is not
 * among them can be chosen too. Of a confidential one only the number shows, and only its number finds it.
 */
public final class RecentRequests implements Suggestions {
    /** The action id of menus that offer them; in a message it may go on after a colon. */
    public static final String MENU = "recent_request";

    private static final int NEWEST = 200;
    private static final Pattern NUMBER = Pattern.compile("#?([1-9][0-9]{0,9})");

    private final GitLab gitlab;
    private final String baseLabel;
    private volatile List<Known> newest = List.of();

    /** {@code baseLabel} is on every request. */
    public RecentRequests(GitLab gitlab, String baseLabel) {
        this.gitlab = gitlab;
        this.baseLabel = baseLabel;
    }

    private record Known(long iid, Optional<String> title, boolean open) {
        static Known of(IssueSnapshot issue) {
            return new Known(
                    issue.iid(), Optional.of(issue.title()).filter(title -> !issue.confidential()), issue.open());
        }

        Suggestion suggestion() {
            String closed = open ? "" : " (closed)";
            String begin = "#" + iid + " ";
            int room = BlockLimits.OPTION_TEXT - begin.length() - closed.length();
            return new Suggestion(
                    begin + title.map(text -> PlainText.shorten(text, room)).orElse("(confidential)") + closed,
                    Long.toString(iid));
        }

        boolean holds(List<String> words) {
            String lower = title.orElse("").toLowerCase(Locale.ROOT);
            return words.stream().allMatch(lower::contains);
        }
    }

    /** Reads them afresh; what is known stays when GitLab fails. */
    public void refresh() {
        newest = gitlab.list(new IssueQuery(List.of(baseLabel), false, List.of(), Optional.empty(), NEWEST)).stream()
                .map(Known::of)
                .sorted(Comparator.comparing((Known known) -> !known.open())
                        .thenComparing(Comparator.comparing(Known::iid).reversed()))
                .toList();
    }

    @Override
    public String actionId() {
        return MENU;
    }

    @Override
    public List<Suggestion> suggest(SuggestionCall call) {
        String typed = call.typed().toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(typed);
        return number.matches() ? numbered(number.group(1), typed) : found(typed);
    }

    private List<Suggestion> found(String typed) {
        List<String> words = List.of(typed.split("\\s+"));
        return newest.stream()
                .filter(known -> known.holds(words))
                .map(Known::suggestion)
                .toList();
    }

    private List<Suggestion> numbered(String digits, String typed) {
        Stream<Known> begin = newest.stream()
                .filter(known -> Long.toString(known.iid()).startsWith(digits))
                .sorted(Comparator.comparing(
                        known -> !Long.toString(known.iid()).equals(digits)));
        boolean known = newest.stream().anyMatch(one -> Long.toString(one.iid()).equals(digits));
        Stream<Suggestion> itself =
                known ? Stream.empty() : Stream.of(new Suggestion("#" + digits + " (not among the newest)", digits));
        Stream<Suggestion> titled = newest.stream()
                .filter(one -> !Long.toString(one.iid()).startsWith(digits))
                .filter(one -> one.holds(List.of(typed)))
                .map(Known::suggestion);
        return Stream.of(itself, begin.map(Known::suggestion), titled)
                .flatMap(part -> part)
                .toList();
    }
}
