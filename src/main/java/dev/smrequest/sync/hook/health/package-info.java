/** Whether GitLab's webhooks reach the bot, and what an admin is to do when they do not. */
package dev.smrequest.sync.hook.health;
