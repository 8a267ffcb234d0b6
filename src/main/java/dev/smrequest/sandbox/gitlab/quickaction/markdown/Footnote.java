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

/** A footnote definition, {@code [^name]: text}: a container, so nothing in it is a top-level paragraph. */
final class Footnote extends AbstractBlockParser {
    private static final Pattern OPENING = Pattern.compile("\\[\\^[^\\]\\s]+]:[ \\t]*");
    private static final int CODE_INDENT = 4;

    private final Block block = new BlockQuote();

    private Footnote() {}

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
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= CODE_INDENT
                ? BlockContinue.atColumn(state.getColumn() + CODE_INDENT)
                : BlockContinue.none();
    }

    /** Opens a footnote, also right below the text of a paragraph. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            Matcher matcher = OPENING.matcher(line.subSequence(start, line.length()));
            if (state.getIndent() >= CODE_INDENT || !matcher.lookingAt()) {
                return BlockStart.none();
            }
            return BlockStart.of(new Footnote()).atIndex(start + matcher.end());
        }
    }
}
