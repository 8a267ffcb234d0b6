package dev.smrequest.failure;

import java.security.SecureRandom;
import org.slf4j.MDC;

/**
 * The short id that joins what a person is told with the log lines of the same request or job. It stands in SLF4J's MDC
 * under {@value #MDC_KEY} from {@link #open()} until it is closed, on the thread that opened it.
 */
public final class Reference implements AutoCloseable {
    /** Name in the MDC; the log layouts print it. */
    public static final String MDC_KEY = "ref";

    private static final char[] LETTERS = "23456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String outer;

    private Reference(String outer) {
        this.outer = outer;
    }

    /** Starts a fresh reference; the one before, if any, comes back on close. */
    public static Reference open() {
        Reference opened = new Reference(MDC.get(MDC_KEY));
        MDC.put(MDC_KEY, fresh());
        return opened;
    }

    /** The id of the running request or job; a dash outside of both. */
    public static String current() {
        String id = MDC.get(MDC_KEY);
        return id == null ? "-" : id;
    }

    @Override
    public void close() {
        if (outer == null) {
            MDC.remove(MDC_KEY);
        } else {
            MDC.put(MDC_KEY, outer);
        }
    }

    private static String fresh() {
        StringBuilder id = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length).forEach(i -> id.append(LETTERS[i]));
        return id.toString();
    }
}
