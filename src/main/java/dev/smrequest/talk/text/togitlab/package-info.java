/** How a Slack message is read, and written as Markdown in which nothing of it runs. Pure. */
package dev.smrequest.talk.text.togitlab;
