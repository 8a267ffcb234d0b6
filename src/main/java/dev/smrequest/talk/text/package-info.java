/** Messages of Slack as Markdown of GitLab and back, and long texts in parts. Pure. */
package dev.smrequest.talk.text;
