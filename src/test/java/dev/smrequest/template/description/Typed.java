package dev.smrequest.template.description;

/** What is to be seen of a typed text: every character but those that nobody sees, white space folded. */
final class Typed {
    private static final String UNSEEN = "[\\p{Cc}\\u180E\\u200B\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]";

    private Typed() {}

    static String visible(String typed) {
        String text = new String(
                        typed.getBytes(java.nio.charset.StandardCharsets.UTF_16BE),
                        java.nio.charset.StandardCharsets.UTF_16BE)
                .replaceAll("[\\s\\u0085]", " ")
                .replaceAll(UNSEEN, "");
        String seen = RenderedIssue.folded(text);
        return seen.isEmpty() ? "Not answered." : seen;
    }
}
