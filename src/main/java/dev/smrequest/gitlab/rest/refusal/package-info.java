/** What GitLab refused or did not answer, as one sentence each for people and for admins. */
package dev.smrequest.gitlab.rest.refusal;
