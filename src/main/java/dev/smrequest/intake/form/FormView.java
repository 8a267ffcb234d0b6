package dev.smrequest.intake.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.template.Form;
import dev.smrequest.template.field.Field;
import dev.smrequest.template.field.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of the form as a modal. The first page also asks for the title. */
public final class FormView {
    public static final String CALLBACK = "request_form";
    /** Block id of the title, which no field key can take. */
    public static final String TITLE = "title";

    private FormView() {}

    /** The first page, with what is already known filled in. */
    public static View first(Form form, Prefill prefill) {
        FormContext context = new FormContext(form.fingerprint(), 0, prefill.source());
        return page(form, context, prefill, UrgentBlock.CLOSED);
    }

    /** A later page. */
    public static View later(Form form, FormContext context) {
        return page(form, context, Prefill.nothing(), UrgentBlock.CLOSED);
    }

    /** A page that is open already, with the same blocks but for the urgent part. */
    public static View again(Form form, FormContext context, Prefill typed, UrgentBlock urgent) {
        return page(form, context, typed, urgent);
    }

    private static View page(Form form, FormContext context, Prefill prefill, UrgentBlock urgent) {
        FormPages pages = FormPages.of(form.fields());
        boolean last = pages.isLast(context.page());
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(context.write())
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(heading(pages, context))
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(last ? "File request" : "Next")
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(context.page() == 0 ? "Cancel" : "Back")
                        .build())
                .blocks(blocks(pages, context, prefill, urgent))
                .build();
    }

    private static String heading(FormPages pages, FormContext context) {
        int count = pages.pages().size();
        return count == 1 ? "SM request" : "SM request " + (context.page() + 1) + " of " + count;
    }

    private static List<LayoutBlock> blocks(FormPages pages, FormContext context, Prefill prefill, UrgentBlock urgent) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (context.page() == 0) {
            blocks.add(note("Fill in what you know. Strategic Marketing reviews new requests every working day."));
            blocks.add(title(prefill.title()));
        }
        List<Field> fields = pages.pages().get(context.page());
        Optional<Field> target = target(fields);
        for (Field field : fields) {
            boolean isTarget = target.filter(field::equals).isPresent();
            blocks.add(FieldBlock.of(field, isTarget ? prefill.text() : Optional.empty()));
        }
        if (pages.isLast(context.page())) {
            if (pages.leftOut() > 0) {
                blocks.add(note(pages.leftOut() + " more sections do not fit here: fill them in on the GitLab issue."));
            }
            blocks.addAll(urgent.blocks());
        }
        return blocks;
    }

    /** The field that takes a prefilled text. */
    static Optional<Field> target(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.type() == FieldType.LONG_TEXT)
                .findFirst();
    }

    /** No maximum length here: what was typed after the command stays whole, and the check says how much to cut. */
    private static InputBlock title(Optional<String> initial) {
        return InputBlock.builder()
                .blockId(TITLE)
                .label(PlainText.of("Title", BlockLimits.INPUT_LABEL))
                .hint(PlainText.of("One line that names the deliverable and for whom.", BlockLimits.INPUT_HINT))
                .element(PlainTextInputElement.builder()
                        .actionId(FieldBlock.ACTION)
                        .initialValue(initial.map(text -> PlainText.shorten(text, BlockLimits.INPUT_TEXT))
                                .orElse(null))
                        .focusOnLoad(true)
                        .build())
                .build();
    }

    private static LayoutBlock note(String text) {
        return Blocks.note(text);
    }
}
