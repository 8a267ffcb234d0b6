/** The description: a template, its answers and the bot's own lines as one text for GitLab. Pure. */
package dev.smrequest.template.description;
