package dev.smrequest.intake.form;

import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.template.field.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a form's fields into pages that Slack takes: at most {@link BlockLimits#BLOCKS_PER_VIEW} blocks and
 * {@link BlockLimits#VIEW_BYTES} bytes each, at most {@link BlockLimits#VIEWS_IN_STACK} pages, since each page is pushed
 * onto the one before so that what was typed there stays. {@code leftOut} counts the fields that fit on no page.
 */
public record FormPages(List<List<Field>> pages, int leftOut) {
    /** Room for the title, the introduction, the note on left-out fields and the urgent part. */
    private static final int FIELDS_PER_PAGE = BlockLimits.BLOCKS_PER_VIEW - 3 - UrgentBlock.BLOCKS;
    /** A fifth of the limit stays free for what JSON adds around the texts. */
    private static final int BYTES_PER_PAGE = BlockLimits.VIEW_BYTES / 5 * 4;

    public FormPages {
        pages = pages.stream().map(List::copyOf).toList();
    }

    public static FormPages of(List<Field> fields) {
        List<List<Field>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        int bytes = 0;
        for (Field field : fields) {
            int size = FieldBlock.bytes(field);
            List<Field> page = pages.get(pages.size() - 1);
            if (page.size() == FIELDS_PER_PAGE || (bytes + size > BYTES_PER_PAGE && !page.isEmpty())) {
                page = new ArrayList<>();
                pages.add(page);
                bytes = 0;
            }
            page.add(field);
            bytes += size;
        }
        return limited(pages, fields.size());
    }

    private static FormPages limited(List<List<Field>> pages, int fields) {
        List<List<Field>> shown = pages.subList(0, Math.min(pages.size(), BlockLimits.VIEWS_IN_STACK));
        return new FormPages(shown, fields - shown.stream().mapToInt(List::size).sum());
    }

    public boolean isLast(int page) {
        return page == pages.size() - 1;
    }
}
