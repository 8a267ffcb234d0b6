package dev.smrequest.template;

import dev.smrequest.template.markdown.section.Heading;
import dev.smrequest.template.markdown.section.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which sections of a template are asked for, and under which keys. At least one always is. */
final class Questions {
    private static final Pattern FOR_GITLAB =
            Pattern.compile("(?:quick actions?|labels?|automation|metadata)\\b.*", Pattern.CASE_INSENSITIVE);

    private Questions() {}

    static List<Question> of(List<Section> sections) {
        List<Question> questions = new ArrayList<>();
        Set<String> keys = new HashSet<>(Set.of("request"));
        for (int at = 0; at < sections.size(); at++) {
            Section section = sections.get(at);
            questions.add(Question.of(free(Question.key(section), keys), section, isAsked(sections, at)));
        }
        if (questions.stream().noneMatch(Question::asked)) {
            questions.add(Question.whatever());
        }
        return questions;
    }

    private static String free(String key, Set<String> taken) {
        String free = key;
        for (int count = 2; !taken.add(free); count++) {
            free = key + "-" + count;
        }
        return free;
    }

    private static boolean isAsked(List<Section> sections, int at) {
        Section section = sections.get(at);
        if (section.heading().isEmpty()) {
            return false;
        }
        boolean choices = !section.boxes().isEmpty() || !section.options().isEmpty();
        Heading heading = section.heading().get();
        return choices
                || HeadingWords.of(heading.words()).required().isPresent()
                || !(introduces(sections, at) || isForGitLab(section, heading));
    }

    /** A heading directly above a deeper one, with no hint of its own or on the highest level. */
    private static boolean introduces(List<Section> sections, int at) {
        int level = level(sections, at);
        return at + 1 < sections.size()
                && level(sections, at + 1) > level
                && (level == 1 || sections.get(at).hints().isEmpty());
    }

    private static boolean isForGitLab(Section section, Heading heading) {
        return section.hasActions()
                && section.filledIn(Set.of()).isEmpty()
                && FOR_GITLAB.matcher(heading.words()).matches();
    }

    private static int level(List<Section> sections, int at) {
        return sections.get(at).heading().map(Heading::level).orElse(0);
    }
}
