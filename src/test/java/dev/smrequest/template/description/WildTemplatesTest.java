package dev.smrequest.template.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.gitlab.quickaction.QuickActions;
import dev.smrequest.template.Form;
import dev.smrequest.template.IssueTemplate;
import dev.smrequest.template.field.Answer;
import dev.smrequest.template.field.Answers;
import dev.smrequest.template.field.Field;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates as people write them: each {@code .md} with the form made from it and two descriptions, answered and not, in
 * the {@code .txt} of the same name.
 */
class WildTemplatesTest {
    private static final Footer FOOTER = new Footer(
            "Ada Park",
            Optional.of(URI.create("https://acme.slack.example.com/archives/C1/p1?thread_ts=1.2&cid=C1")),
            new SubmissionMarker("smreq0123456789abcdefghijkl"));

    static Stream<Path> templates() throws IOException, URISyntaxException {
        Path folder =
                Path.of(WildTemplatesTest.class.getResource("/templates/wild").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void template_fromTheWild_becomesFormAndDescription(Path file) throws IOException {
        IssueTemplate template = IssueTemplate.parse("wild", Files.readString(file));
        Form form = template.form(Map.of());
        String answered = Description.compose(template, answers(form), Optional.empty(), FOOTER);
        String unanswered = Description.compose(template, new Answers(Map.of()), Optional.empty(), FOOTER);

        assertThat(described(form) + "\n===== answered\n" + answered + "\n===== unanswered\n" + unanswered)
                .isEqualTo(Files.readString(expectation(file)));
        assertThat(QuickActions.extract(answered).commands()).isEmpty();
        assertThat(QuickActions.extract(unanswered).commands()).isEmpty();
        assertThat(SubmissionMarker.in(answered)).contains(FOOTER.marker());
    }

    private static Path expectation(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".md", ".txt"));
    }

    private static String described(Form form) {
        return form.fields().stream().map(WildTemplatesTest::described).collect(Collectors.joining("\n"))
                + "\n" + form.actions() + "\n"
                + form.warnings().stream().map(warning -> "! " + warning + "\n").collect(Collectors.joining());
    }

    private static String described(Field field) {
        return field.key() + " " + field.type() + (field.required() ? "*" : "") + " \"" + field.heading() + "\" "
                + field.choices() + " " + field.hint().replace("\n", " / ");
    }

    private static Answers answers(Form form) {
        Map<String, Answer> answers = new HashMap<>();
        for (Field field : form.fields()) {
            answers.put(field.key(), answer(field));
        }
        return new Answers(answers);
    }

    private static Answer answer(Field field) {
        return switch (field.type()) {
            case SHORT_TEXT -> new Answer.Text("Short *words*");
            case LONG_TEXT -> new Answer.Text("Words for @ada\n/close");
            case CHOICE -> new Answer.Chosen(List.of(field.choices().get(1)));
            case SEVERAL -> new Answer.Chosen(field.choices());
            case DATE -> new Answer.Day(LocalDate.of(2026, 1, 5));
            case CHECKBOX -> new Answer.Yes();
        };
    }
}
