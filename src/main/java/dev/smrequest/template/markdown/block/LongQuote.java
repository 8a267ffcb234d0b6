package dev.smrequest.template.markdown.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** GitLab's quote between two {@code >>>} lines; without the second it reaches to the end of the text. */
public final class LongQuote extends CustomBlock {
    private static final Pattern FENCE = Pattern.compile("(>{3,})[ \\t]*");
    private static final int CODE_INDENT = 4;

    private final String fence;
    private boolean closed;

    private LongQuote(String fence) {
        this.fence = fence;
    }

    String fence() {
        return fence;
    }

    boolean isClosed() {
        return closed;
    }

    private static String fenceOn(ParserState state) {
        CharSequence line = state.getLine().getContent();
        Matcher matcher = FENCE.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
        return state.getIndent() < CODE_INDENT && matcher.matches() ? matcher.group(1) : "";
    }

    /** Recognises the opening line, also right below a paragraph. */
    public static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String fence = fenceOn(state);
            return fence.isEmpty()
                    ? BlockStart.none()
                    : BlockStart.of(new QuoteParser(new LongQuote(fence)))
                            .atIndex(state.getLine().getContent().length());
        }
    }

    /** Keeps the quote open until a fence as long as the opening one. */
    private static final class QuoteParser extends AbstractBlockParser {
        private final LongQuote quote;

        private QuoteParser(LongQuote quote) {
            this.quote = quote;
        }

        @Override
        public Block getBlock() {
            return quote;
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
        public BlockContinue tryContinue(ParserState state) {
            quote.closed = fenceOn(state).length() >= quote.fence.length();
            return quote.closed ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
        }
    }
}
