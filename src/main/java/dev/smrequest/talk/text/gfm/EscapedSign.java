package dev.smrequest.talk.text.gfm;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Keeps in mind that a reference's sign was escaped, and refers to nothing: the parser would forget the backslash. */
public final class EscapedSign implements InlineContentParser {
    /** Stands before such a sign: a character that Unicode keeps for use within a program. */
    public static final char MARK = '\uFDD8';

    private static final String SIGNS = "@#!";

    private EscapedSign() {}

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        char sign = scanner.peek();
        if (SIGNS.indexOf(sign) < 0) {
            return ParsedInline.none();
        }
        scanner.next();
        return ParsedInline.of(new Text(String.valueOf(MARK) + sign), scanner.position());
    }

    /** Asked at each backslash. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return new EscapedSign();
        }
    }
}
