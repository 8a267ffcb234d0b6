/** What a new pretend GitLab holds: invented people, the handbook's labels and milestones. */
package dev.smrequest.sandbox.gitlab.handbook;
