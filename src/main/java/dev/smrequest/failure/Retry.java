package dev.smrequest.failure;

/** Whether, and with what care, a failed act may be tried again. */
public enum Retry {
    /** The other side refused for good (401, 403, 404, 400, a missing scope): only a person can help. */
    NEVER,
    /** The act was surely not carried out (429, connection refused): trying again is safe. */
    SAFE,
    /** The act may have been carried out (time-out, 5xx, connection lost): look for its effect before trying again. */
    AFTER_CHECK
}
