package dev.smrequest.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.template.Form;
import dev.smrequest.template.action.TemplateActions;
import dev.smrequest.template.field.Field;
import dev.smrequest.template.field.FieldType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormPagesTest {
    @ParameterizedTest(name = "{0} fields")
    @CsvSource({"1, 1, 0", "94, 1, 0", "95, 2, 0", "188, 2, 0", "189, 3, 0", "282, 3, 0", "283, 3, 1", "500, 3, 218"})
    void fields_small_ones_fill_pages_up_to_the_stack(int fields, int pages, int leftOut) {
        FormPages cut = FormPages.of(small(fields));

        assertThat(cut.pages()).hasSize(pages);
        assertThat(cut.leftOut()).isEqualTo(leftOut);
        assertThat(cut.isLast(pages - 1)).isTrue();
    }

    @Test
    void fields_none_still_make_a_page() {
        assertThat(FormPages.of(List.of()).pages()).containsExactly(List.of());
    }

    @Test
    void views_of_large_fields_stay_within_slacks_limits() {
        List<Field> large =
                IntStream.range(0, 120).mapToObj(FormPagesTest::large).toList();
        Form form = new Form("f1", large, TemplateActions.NONE, List.of());
        FormPages cut = FormPages.of(large);

        for (int page = 0; page < cut.pages().size(); page++) {
            var view = page == 0
                    ? FormView.first(form, Prefill.nothing())
                    : FormView.later(form, new FormContext("f1", page, Optional.empty()));
            String json = GsonFactory.createSnakeCase().toJson(view);
            assertThat(json.getBytes(StandardCharsets.UTF_8).length)
                    .as("bytes of page " + page)
                    .isLessThan(BlockLimits.VIEW_BYTES);
            assertThat(view.getBlocks()).hasSizeLessThanOrEqualTo(BlockLimits.BLOCKS_PER_VIEW);
            assertThat(view.getTitle().getText()).hasSizeLessThanOrEqualTo(BlockLimits.VIEW_TITLE);
        }
        assertThat(cut.pages().size()).isGreaterThan(1);
    }

    @Test
    void view_of_a_full_last_page_that_asks_for_attention_stays_within_slacks_limits() {
        String longest = "\uD83D\uDE00".repeat(BlockLimits.INPUT_TEXT / 2);
        Prefill typed = new Prefill(Optional.of(longest), Optional.of(longest), Optional.empty());
        UrgentBlock urgent = new UrgentBlock(true, Optional.of(longest), Optional.of("2026-11-25"));

        for (int fields : List.of(94, 500)) {
            Form some = new Form("f1", small(fields), TemplateActions.NONE, List.of());
            int last = FormPages.of(some.fields()).pages().size() - 1;
            var view = FormView.again(some, new FormContext("f1", last, Optional.empty()), typed, urgent);

            assertThat(view.getBlocks()).hasSizeBetween(98, BlockLimits.BLOCKS_PER_VIEW);
            assertThat(GsonFactory.createSnakeCase().toJson(view).getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(BlockLimits.VIEW_BYTES);
        }
    }

    private static List<Field> small(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Field("f" + i, "Heading " + i, FieldType.SHORT_TEXT, false, "", List.of()))
                .toList();
    }

    private static Field large(int number) {
        List<String> choices =
                IntStream.range(0, 60).mapToObj(i -> "é".repeat(80) + i).toList();
        return new Field("f" + number, "é".repeat(5000), FieldType.CHOICE, false, "ü".repeat(5000), choices);
    }
}
