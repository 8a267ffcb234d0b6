/** The app's manifest, read and checked by the rules of Slack's own manifest schema (version 1). */
package dev.smrequest.sandbox.slack.manifest;
