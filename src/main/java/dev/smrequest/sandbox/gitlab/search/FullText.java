package dev.smrequest.sandbox.gitlab.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text's words as PostgreSQL would index them for GitLab: nothing of HTML comments and tags, no runs of 50 and more
 * characters of A-Z a-z 0-9 + / @; a term matches the beginning of a word, and all terms must. Source: GitLab's
 * pg_full_text_searchable.rb; to_tsvector. Stemming is left out.
 */
public final class FullText {
    private static final Pattern HIDDEN = Pattern.compile("<!--.*?-->|</?[A-Za-z][^<>]*>", Pattern.DOTALL);
    private static final Pattern LONG_RUN = Pattern.compile("[A-Za-z0-9+/@]{50,}");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private final Set<String> words;

    private FullText(Set<String> words) {
        this.words = words;
    }

    static FullText of(String text) {
        String visible = LONG_RUN.matcher(HIDDEN.matcher(text).replaceAll(" ")).replaceAll(" ");
        return new FullText(new HashSet<>(words(visible)));
    }

    boolean matches(String search) {
        List<String> terms = words(search);
        return !terms.isEmpty()
                && terms.stream().allMatch(term -> words.stream().anyMatch(word -> word.startsWith(term)));
    }

    private static List<String> words(String text) {
        return GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
