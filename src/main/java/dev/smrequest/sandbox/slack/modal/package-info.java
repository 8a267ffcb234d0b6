/** Views as Slack keeps them for each person: a stack of modals, the Home tab, hashes, state and trigger ids. */
package dev.smrequest.sandbox.slack.modal;
