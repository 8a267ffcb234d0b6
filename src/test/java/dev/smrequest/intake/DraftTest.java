package dev.smrequest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import dev.smrequest.template.field.Field;
import dev.smrequest.template.field.FieldType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Field A = field("a");
    private static final Field B = field("b");
    private static final Field C = field("c");

    @Test
    void page_submitted_again_replaces_only_what_it_said_before() {
        Draft first = Draft.EMPTY.with("Title", List.of(A, B), answers("a", "1", "b", "2"));
        Draft second = first.with("Title", List.of(C), answers("c", "3"));

        Draft again = second.with("New title", List.of(A, B), answers("a", "4"));

        assertThat(again).isEqualTo(new Draft("New title", answers("a", "4", "c", "3")));
    }

    private static Answers answers(String... pairs) {
        Map<String, Answer> answers = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put(pairs[i], new Answer.Text(pairs[i + 1]));
        }
        return new Answers(answers);
    }

    private static Field field(String key) {
        return new Field(key, key, FieldType.SHORT_TEXT, false, "", List.of());
    }
}
