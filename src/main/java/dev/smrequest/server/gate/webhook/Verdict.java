package dev.smrequest.server.gate.webhook;

/** Whether a delivery is GitLab's own, and if not, what is wrong with it. */
public enum Verdict {
    GENUINE,
    /** The bot has no secret to recognise deliveries by. */
    SWITCHED_OFF,
    NO_SIGNATURE,
    /** The time stamp is more than five minutes away, or none. */
    STALE,
    WRONG_SIGNATURE,
    NO_TOKEN,
    WRONG_TOKEN
}
