package dev.smrequest.intake;

import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import dev.smrequest.template.field.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The title and the answers of the pages submitted so far. */
record Draft(String title, Answers answers) {
    static final Draft EMPTY = new Draft("", new Answers(Map.of()));

    /** This draft with one page's answers in place of what that page said before. */
    Draft with(String newTitle, List<Field> page, Answers given) {
        Map<String, Answer> all = new HashMap<>(answers.byKey());
        page.forEach(field -> all.remove(field.key()));
        all.putAll(given.byKey());
        return new Draft(newTitle, new Answers(all));
    }
}
