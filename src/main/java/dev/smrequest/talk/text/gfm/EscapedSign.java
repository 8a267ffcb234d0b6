package dev.smrequest.talk.text.gfm;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** A reference's sign behind a backslash, which refers to nothing; as a text it would be taken for one that does. */
public final class EscapedSign extends CustomNode {
    private static final String SIGNS = "@#!";

    private final String literal;

    private EscapedSign(char sign) {
        this.literal = String.valueOf(sign);
    }

    public String literal() {
        return literal;
    }

    /** Asked at each backslash. */
    static final class Parser implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            char sign = scanner.peek();
            if (SIGNS.indexOf(sign) < 0) {
                return ParsedInline.none();
            }
            scanner.next();
            return ParsedInline.of(new EscapedSign(sign), scanner.position());
        }
    }
}
