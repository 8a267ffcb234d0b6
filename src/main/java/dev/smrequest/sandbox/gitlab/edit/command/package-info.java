/** What each quick action does to an issue. Source: GitLab's lib/gitlab/quick_actions/*_actions.rb. */
package dev.smrequest.sandbox.gitlab.edit.command;
