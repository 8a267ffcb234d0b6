package dev.smrequest.sandbox.page.control;

import dev.smrequest.sandbox.scene.Scene;

/** What the control API may do to both pretend services at once. */
public interface Levers {

    /** GitLab's tier: free or premium. */
    String tier();

    /** Changes GitLab's tier; refuses an unknown one with an {@link IllegalArgumentException}. */
    void tier(String tier);

    /** Puts the cast, channels, messages, projects and issues back as they were at the start. */
    void reset();

    /** Begins anew as {@link #reset} does, with the scene's issues in GitLab. */
    void play(Scene scene);
}
