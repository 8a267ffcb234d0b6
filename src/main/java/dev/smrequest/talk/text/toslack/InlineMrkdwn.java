package dev.smrequest.talk.text.toslack;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.finish.Finished;
import dev.smrequest.talk.text.finish.Sign;
import dev.smrequest.talk.text.gfm.EscapedSign;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands in a paragraph, heading or cell as lines that are still to be finished by {@link Finished}. */
final class InlineMrkdwn {
    private static final String TICK = "\u02CB";

    private final Links links;
    private final Words words;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder active = new StringBuilder();

    InlineMrkdwn(Links links) {
        this.links = links;
        this.words = new Words(links);
    }

    /** The lines of all that stands in {@code parent}. */
    String of(Node parent) {
        children(parent);
        return out.toString();
    }

    /** The same in bold. */
    String bold(Node parent) {
        marked('*', parent);
        return out.toString();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    private void write(Node node) {
        if (node instanceof Text text) {
            text(text);
        } else if (node instanceof EscapedSign sign) {
            out.append(Words.sign(sign.literal()));
        } else if (node instanceof FootnoteReference note) {
            out.append(Words.footnote(note.getLabel()));
        } else if (node instanceof Code code) {
            code(code.getLiteral());
        } else if (node instanceof StrongEmphasis) {
            marked('*', node);
        } else if (node instanceof Emphasis) {
            marked('_', node);
        } else if (node instanceof Strikethrough) {
            marked('~', node);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            linked(image.getDestination(), imageWords(image));
        } else if (node instanceof SoftLineBreak) {
            out.append(' ');
        } else if (node instanceof HardLineBreak) {
            newLine();
        } else if (node instanceof HtmlInline html) {
            html(html.getLiteral());
        }
    }

    private void text(Text node) {
        String text = node.getLiteral();
        if (node.getPrevious() instanceof Image) {
            text = text.replaceFirst("^\\{[^{}]{0,200}}", "");
        }
        out.append(words.of(text, active.indexOf("*") >= 0));
    }

    private void code(String literal) {
        String code = Mrkdwn.text(literal).replace("`", TICK);
        out.append(code.isEmpty() ? "" : Sign.raw("`" + code + "`"));
    }

    private void marked(char mark, Node node) {
        if (active.indexOf(String.valueOf(mark)) >= 0) {
            children(node);
            return;
        }
        out.append(Sign.open(mark));
        active.append(mark);
        children(node);
        active.setLength(active.length() - 1);
        out.append(Sign.close(mark));
    }

    /** Slack's marks end with their line. */
    private void newLine() {
        for (int at = active.length() - 1; at >= 0; at--) {
            out.append(Sign.close(active.charAt(at)));
        }
        out.append('\n');
        for (int at = 0; at < active.length(); at++) {
            out.append(Sign.open(active.charAt(at)));
        }
    }

    /** Marks around all of a link's words stand around the link. */
    private void link(Link link) {
        Node only = link.getFirstChild();
        boolean single = only != null && only.getNext() == null;
        if (single && (only instanceof StrongEmphasis || only instanceof Emphasis || only instanceof Strikethrough)) {
            Link inner = new Link(link.getDestination(), null);
            while (only.getFirstChild() != null) {
                inner.appendChild(only.getFirstChild());
            }
            only.appendChild(inner);
            write(only);
        } else {
            linked(link.getDestination(), PlainWords.of(link));
        }
    }

    private void linked(String destination, String label) {
        out.append(links.to(destination)
                .map(found -> links.honest(found, label.equals(destination) ? "" : label))
                .orElseGet(() -> Words.plain(label) + aside(destination, label)));
    }

    /** An address that cannot be a link is told, unless it leads within the text. */
    private static String aside(String destination, String label) {
        boolean told = destination.isBlank() || destination.startsWith("#") || label.contains(destination);
        return told ? "" : " (" + Words.plain(Words.seen(destination)) + ")";
    }

    private static String imageWords(Image image) {
        String words = PlainWords.of(image);
        String file =
                Words.seen(image.getDestination()).replaceFirst("[?#].*", "").replaceFirst("^.*/", "");
        return words.isBlank() ? (file.isEmpty() ? "image" : file) : words;
    }

    private void html(String literal) {
        String tag = HtmlWords.tag(literal);
        if (tag.equals("br") || tag.equals("/summary")) {
            newLine();
        } else if (!HtmlWords.isUnseen(literal)) {
            out.append(Words.plain(literal));
        }
    }
}
