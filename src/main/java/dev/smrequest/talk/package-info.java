/** Conversation between a card's thread in Slack and its issue in GitLab. */
package dev.smrequest.talk;
