/**
 * What GitLab takes for a quick action in a text, and what it leaves of the text. Pure: no world, no I/O. Rules from
 * GitLab's lib/gitlab/quick_actions/extractor.rb and lib/banzai/filter/quick_action_filter.rb.
 */
package dev.smrequest.sandbox.gitlab.quickaction;
