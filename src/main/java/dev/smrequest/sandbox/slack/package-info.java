/**
 * The pretend Slack: one workspace that speaks Slack's Web API and delivers commands, interactivity and events over
 * HTTP, as strictly as the real one.
 */
package dev.smrequest.sandbox.slack;
