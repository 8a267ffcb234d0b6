/** Seeded situations of the pretend GitLab to show, try and test the bot with; the same at each loading. */
package dev.smrequest.sandbox.scene;
