package dev.smrequest.intake.filing.submission;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes submission ids: one word of {@value #LENGTH} lower-case letters and digits, so that GitLab's full-text search
 * finds it whole (it leaves out runs of fifty or more).
 */
public final class SubmissionIds implements Supplier<String> {
    private static final String PREFIX = "smreq";
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 27;

    private final RandomGenerator random;

    public SubmissionIds(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String get() {
        StringBuilder id = new StringBuilder(PREFIX);
        while (id.length() < LENGTH) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
