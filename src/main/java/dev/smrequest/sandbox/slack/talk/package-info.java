/** What people say to each other, and how the app hears of it: messages, changes, reactions, files, links. */
package dev.smrequest.sandbox.slack.talk;
