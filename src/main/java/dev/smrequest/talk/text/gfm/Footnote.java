package dev.smrequest.talk.text.gfm;

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

/** A footnote, {@code [^name]: text}. */
public final class Footnote extends CustomBlock {
    private static final Pattern OPENING = Pattern.compile("\\[\\^([^\\]\\s]{1,100}+)]:[ \\t]*");
    private static final int CODE_INDENT = 4;

    private final String name;

    private Footnote(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Opens a footnote, also right below the text of a paragraph. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            Matcher matcher = OPENING.matcher(line).region(start, line.length());
            if (state.getIndent() >= CODE_INDENT || !matcher.lookingAt()) {
                return BlockStart.none();
            }
            return BlockStart.of(new FootnoteParser(new Footnote(matcher.group(1))))
                    .atIndex(matcher.end());
        }
    }

    /** Keeps the footnote open over indented lines. */
    private static final class FootnoteParser extends AbstractBlockParser {
        private final Footnote footnote;

        private FootnoteParser(Footnote footnote) {
            this.footnote = footnote;
        }

        @Override
        public Block getBlock() {
            return footnote;
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
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= CODE_INDENT
                    ? BlockContinue.atColumn(state.getColumn() + CODE_INDENT)
                    : BlockContinue.none();
        }
    }
}
