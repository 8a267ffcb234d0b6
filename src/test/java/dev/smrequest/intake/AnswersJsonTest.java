package dev.smrequest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersJsonTest {
    @Test
    void answers_of_every_kind_come_back_as_they_were() {
        Answers answers = new Answers(Map.of(
                "text", new Answer.Text("line\r\n\u2028\"quoted\" 😀 \\ /close"),
                "empty", new Answer.Text(""),
                "one", new Answer.Chosen(List.of("CI")),
                "many", new Answer.Chosen(List.of("SCM", "CD")),
                "day", new Answer.Day(LocalDate.of(2027, 1, 31)),
                "box", new Answer.Yes()));

        assertThat(AnswersJson.read(AnswersJson.write(answers))).isEqualTo(answers);
    }

    @Test
    void answers_none_come_back_as_none() {
        assertThat(AnswersJson.read(AnswersJson.write(new Answers(Map.of()))).byKey())
                .isEmpty();
    }
}
