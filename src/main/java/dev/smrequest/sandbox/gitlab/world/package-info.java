/** The single truth of the pretend GitLab: one project with its people, labels, milestones and issues. Thread safe. */
package dev.smrequest.sandbox.gitlab.world;
