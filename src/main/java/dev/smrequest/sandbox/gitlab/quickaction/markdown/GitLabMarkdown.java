package dev.smrequest.sandbox.gitlab.quickaction.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;

/** A parser for GitLab Flavored Markdown's blocks: CommonMark, tables, check-lists, footnotes and fenced quotes. */
public final class GitLabMarkdown {
    private GitLabMarkdown() {}

    public static Parser.Builder parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
                .customBlockParserFactory(new FencedQuote.Factory())
                .customBlockParserFactory(new Footnote.Factory());
    }
}
