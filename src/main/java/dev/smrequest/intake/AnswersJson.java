package dev.smrequest.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers as stored JSON: by field key, one member named after the kind of answer. */
public final class AnswersJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Stored>> TYPE = new TypeReference<>() {};

    private AnswersJson() {}

    /** One stored answer; exactly one component is there. */
    private record Stored(String text, List<String> chosen, String day, Boolean yes) {
        static Stored of(Answer answer) {
            if (answer instanceof Answer.Text text) {
                return new Stored(text.text(), null, null, null);
            } else if (answer instanceof Answer.Chosen chosen) {
                return new Stored(null, chosen.choices(), null, null);
            } else if (answer instanceof Answer.Day day) {
                return new Stored(null, null, day.date().toString(), null);
            }
            return new Stored(null, null, null, true);
        }

        Answer answer() {
            Optional<Answer> typed = Optional.ofNullable(text).map(Answer.Text::new);
            Optional<Answer> picked = Optional.ofNullable(chosen).map(Answer.Chosen::new);
            Optional<Answer> date =
                    Optional.ofNullable(day).map(LocalDate::parse).map(Answer.Day::new);
            return typed.or(() -> picked).or(() -> date).orElseGet(Answer.Yes::new);
        }
    }

    public static String write(Answers answers) {
        Map<String, Stored> stored = new LinkedHashMap<>();
        answers.byKey().forEach((key, answer) -> stored.put(key, Stored.of(answer)));
        try {
            return JSON.writeValueAsString(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers are always writable as JSON", e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Answers read(String json) {
        try {
            Map<String, Answer> answers = new LinkedHashMap<>();
            JSON.readValue(json, TYPE).forEach((key, stored) -> answers.put(key, stored.answer()));
            return new Answers(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored answers are not readable", e);
        }
    }
}
