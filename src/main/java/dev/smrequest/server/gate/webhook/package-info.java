/** Whether a delivery is GitLab's own: by the signature of Standard Webhooks, or by the plain secret token. */
package dev.smrequest.server.gate.webhook;
