package dev.smrequest.sandbox.page.control;

/** What the control API may do to both pretend services at once. */
public interface Scene {

    /** GitLab's tier: free, premium or ultimate. */
    String tier();

    /** Changes GitLab's tier; refuses an unknown one with an {@link IllegalArgumentException}. */
    void tier(String tier);

    /** Puts the cast, channels, messages, projects and issues back as they were at the start. */
    void reset();
}
