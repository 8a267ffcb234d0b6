package dev.smrequest.talk.text.toslack;

/** A line of finished mrkdwn; one of code is a whole block. */
record Row(Kind kind, String text) {
    /** How a row may be indented: a quote and code must begin their line, and code cannot be quoted. */
    enum Kind {
        TEXT,
        QUOTE,
        CODE
    }

    static Row text(String mrkdwn) {
        return new Row(Kind.TEXT, mrkdwn);
    }

    Row indented(String margin) {
        return kind == Kind.TEXT && !text.isEmpty() ? new Row(kind, margin + text) : this;
    }

    Row quoted() {
        return kind == Kind.CODE ? this : new Row(Kind.QUOTE, text.isEmpty() ? "&gt;" : "&gt; " + text);
    }
}
