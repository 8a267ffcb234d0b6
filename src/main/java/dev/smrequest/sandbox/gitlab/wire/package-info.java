/** GitLab's way of asking and refusing: parameters in whichever form they came, and refusals in GitLab's words. */
package dev.smrequest.sandbox.gitlab.wire;
