package dev.smrequest.talk.text.gfm;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Text between two tildes and two tildes. One tilde alone begins a label's name in GitLab. */
public final class Struck extends CustomNode {
    private Struck() {}

    /** Puts what stands between pairs of tildes into a node. */
    static final class Tildes implements DelimiterProcessor {
        private static final int PAIR = 2;

        @Override
        public char getOpeningCharacter() {
            return '~';
        }

        @Override
        public char getClosingCharacter() {
            return '~';
        }

        @Override
        public int getMinLength() {
            return PAIR;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            if (opening.length() != PAIR || closing.length() != PAIR) {
                return 0;
            }
            Text opener = opening.getOpener();
            Struck struck = new Struck();
            Node node = opener.getNext();
            while (node != null && node != closing.getCloser()) {
                Node next = node.getNext();
                struck.appendChild(node);
                node = next;
            }
            opener.insertAfter(struck);
            return PAIR;
        }
    }
}
