package dev.smrequest.template.action;

/** One quick-action line: its name in lower case without the slash, its argument, and where it stands in the text. */
public record QuickAction(String name, String argument, int start, int end) {
    @Override
    public String toString() {
        return ("/" + name + " " + argument).strip();
    }
}
