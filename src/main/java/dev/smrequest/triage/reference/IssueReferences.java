package dev.smrequest.triage.reference;

import dev.smrequest.slack.text.Mrkdwn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the configured project's issues in texts: links with and without {@code /-/}, to issues and work items, on boards and
 * with anything behind the number, and the short form {@code #123} where that is meant. Case of host and path does not count.
 */
public final class IssueReferences {
    private static final String NUMBER = "([1-9][0-9]{0,9})";
    /** Not within words, references to other projects, entities, other numbers, addresses, or where a colour is told. */
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\w&/#;=?.:-])(?<!colou?r[:= ]{0,3})#" + NUMBER + "(?![\\w-])", Pattern.CASE_INSENSITIVE);

    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\\n]*`", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("#?" + NUMBER);
    private static final String BEHIND = "(?!\\w)";

    private final Pattern link;

    /**
     * For the project at these addresses.
     *
     * @param gitlabUrl GitLab's address without a slash at the end
     * @param projects the project's full paths: today's, and those it was moved from
     */
    public IssueReferences(String gitlabUrl, List<String> projects) {
        String paths = String.join("|", projects.stream().map(Pattern::quote).toList());
        link = Pattern.compile(
                Pattern.quote(gitlabUrl) + "/(?:" + paths + ")/(?:-/)?(?:issues|work_items)/(?:incident/)?" + NUMBER
                        + BEHIND,
                Pattern.CASE_INSENSITIVE);
    }

    /** The numbers linked in these texts, each once, in their order. */
    public List<Long> linked(List<String> texts) {
        Set<Long> found = new LinkedHashSet<>();
        texts.forEach(text -> find(link, text, found));
        return new ArrayList<>(found);
    }

    /** The same, the short form included, but not where it stands in code. */
    public List<Long> named(List<String> texts) {
        Set<Long> found = new LinkedHashSet<>(linked(texts));
        texts.forEach(text -> find(SHORT, CODE.matcher(text).replaceAll(" "), found));
        return new ArrayList<>(found);
    }

    /** What somebody typed as one reference: a number with or without {@code #}, or a link, also as Slack writes links. */
    public Optional<Long> typed(String text) {
        String stripped = text.strip();
        Matcher bare = BARE.matcher(stripped);
        if (bare.matches()) {
            return Optional.of(Long.valueOf(bare.group(1)));
        }
        return linked(List.of(stripped)).stream().findFirst();
    }

    /** Says that this is no request, or that none was named, and what to type after the command instead; mrkdwn. */
    public static String unknown(String typed, String command) {
        String problem = typed.isEmpty()
                ? "Which request?"
                : Mrkdwn.code(Mrkdwn.cut(typed, 100)) + " is no request of this project.";
        return problem + " Give its number, such as " + Mrkdwn.code(command + " 123") + ", or the link to its issue.";
    }

    private static void find(Pattern pattern, String text, Set<Long> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(Long.valueOf(matcher.group(1)));
        }
    }
}
