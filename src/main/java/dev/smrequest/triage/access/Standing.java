package dev.smrequest.triage.access;

/** What somebody is to one request. */
public enum Standing {
    /** Takes every step. */
    TRIAGER,
    /** Asked for it, and takes the steps the workflow leaves to whoever asked. */
    REQUESTER,
    /** Any other member of the workspace. */
    COLLEAGUE,
    /** A guest, or of another workspace. */
    STRANGER
}
