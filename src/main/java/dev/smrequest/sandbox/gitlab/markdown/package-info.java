/** Texts as GitLab's pages show them: safe HTML with references to people, issues, labels and milestones as links. */
package dev.smrequest.sandbox.gitlab.markdown;
