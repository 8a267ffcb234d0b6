/** The methods about messages: posting, reading, reacting, unfurling. */
package dev.smrequest.sandbox.slack.method.chat;
