package dev.smrequest.template.description;

import dev.smrequest.template.IssueTemplate;
import dev.smrequest.template.Question;
import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import dev.smrequest.template.markdown.section.Heading;
import dev.smrequest.template.usertext.UserText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One way to fill in a template: each text answer up to {@code longest} characters. */
final class Composition {
    private static final String NOT_ANSWERED = "_Not answered._";

    private final Answers answers;
    private final int longest;
    private final List<String> parts = new ArrayList<>();

    Composition(IssueTemplate template, Answers answers, int longest) {
        this.answers = answers;
        this.longest = longest;
        template.questions().forEach(this::add);
        addForeign(template);
    }

    String text(Optional<Attention> attention, Footer footer) {
        List<String> all = new ArrayList<>();
        attention.ifPresent(section -> all.add(section.text()));
        all.add(TemplateCommands.escaped(String.join("\n\n", parts)));
        all.add(footer.text());
        return all.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n")) + "\n";
    }

    private void add(Question question) {
        Answer answer = answers.to(question.field()).orElse(null);
        addPart(question.section().heading().map(Heading::source).orElse(""));
        addPart(question.section().filledIn(chosen(question, answer)));
        if (answer != null || (question.asked() && question.section().boxes().isEmpty() && longest > 1)) {
            addPart(written(question, answer));
        }
    }

    private static Set<String> chosen(Question question, Answer answer) {
        if (answer instanceof Answer.Chosen several) {
            return Set.copyOf(several.choices());
        }
        return answer instanceof Answer.Yes ? Set.copyOf(question.section().boxes()) : Set.of();
    }

    /** What the answer adds below the template's own text. */
    private String written(Question question, Answer answer) {
        if (answer instanceof Answer.Chosen several) {
            return several.choices().stream()
                    .filter(choice -> !shows(question, choice))
                    .map(choice -> "- " + UserText.line(choice))
                    .collect(Collectors.joining("\n"));
        }
        if (answer instanceof Answer.Yes) {
            return question.section().boxes().isEmpty() ? "Yes" : "";
        }
        String text = answer == null ? "" : text(answer);
        return text.isEmpty() ? NOT_ANSWERED : text;
    }

    private static boolean shows(Question question, String choice) {
        return question.section().boxes().contains(choice)
                || question.section().options().contains(choice);
    }

    private String text(Answer answer) {
        if (answer instanceof Answer.Text typed) {
            return Shortened.block(typed.text(), longest);
        }
        if (answer instanceof Answer.Day day) {
            return day.date().toString();
        }
        return answer instanceof Answer.Chosen several ? UserText.line(String.join(", ", several.choices())) : "Yes";
    }

    /** Answers to a question the template no longer has: it was changed while somebody was writing. */
    private void addForeign(IssueTemplate template) {
        Set<String> known = template.questions().stream()
                .map(question -> question.field().key())
                .collect(Collectors.toSet());
        Map<String, Answer> foreign = new TreeMap<>(answers.byKey());
        foreign.keySet().removeAll(known);
        if (!foreign.isEmpty()) {
            addPart("## Other answers");
            foreign.forEach((key, answer) -> addPart("_" + UserText.line(key) + "_\n\n" + text(answer)));
        }
    }

    private void addPart(String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
