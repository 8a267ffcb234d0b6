/** The Slack side of the page: what a person sees there, and what they do. */
package dev.smrequest.sandbox.page.chat;
