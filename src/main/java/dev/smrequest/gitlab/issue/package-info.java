/** Issues as GitLab tells of them and as the bot wants them, in our own nouns. */
package dev.smrequest.gitlab.issue;
