package dev.smrequest.sandbox.gitlab.quickaction.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * GitLab's block quote between two lines of {@code >>>}. It is closed before anything inside it is looked at, so a
 * closing line counts even within a code fence; without one it reaches to the end. Source: comrak, multiline quotes.
 */
final class FencedQuote extends AbstractBlockParser {
    private static final Pattern OPENING = Pattern.compile("(>{3,})[ \\t]*(?:\\[![A-Za-z]+][^\\n]*)?");
    private static final Pattern CLOSING = Pattern.compile("(>{3,})[ \\t]*");
    private static final int CODE_INDENT = 4;

    private final Block quote = new BlockQuote();
    private final int length;

    private FencedQuote(int length) {
        this.length = length;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return quote;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return fence(CLOSING, state) >= length ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    private static int fence(Pattern pattern, ParserState state) {
        if (state.getIndent() >= CODE_INDENT) {
            return 0;
        }
        CharSequence line = state.getLine().getContent();
        Matcher matcher = pattern.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
        return matcher.matches() ? matcher.group(1).length() : 0;
    }

    /** Opens a quote, also right below a paragraph's text. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int length = fence(OPENING, state);
            if (length == 0) {
                return BlockStart.none();
            }
            return BlockStart.of(new FencedQuote(length))
                    .atIndex(state.getLine().getContent().length());
        }
    }
}
