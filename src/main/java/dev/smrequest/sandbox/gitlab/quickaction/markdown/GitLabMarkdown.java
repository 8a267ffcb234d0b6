package dev.smrequest.sandbox.gitlab.quickaction.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;

/** GitLab Flavored Markdown: CommonMark, tables, check-lists, footnotes, struck text and fenced quotes. */
public final class GitLabMarkdown {
    /** For the parser, and for whoever shows what it read. One tilde alone begins a label's name. */
    public static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    private GitLabMarkdown() {}

    public static Parser.Builder parser() {
        return Parser.builder().extensions(EXTENSIONS).customBlockParserFactory(new FencedQuote.Factory());
    }
}
