/**
 * How a GitLab text is read, and written as Slack's mrkdwn that notifies nobody. Pure.
 *
 * <p>Slack knows no escape for its marks, so two invisible characters do: U+FEFF beside a mark that was meant as text, as
 * Slack takes a mark beside a blank for text (to JavaScript U+FEFF is a blank), and U+200B between a mark and the word it
 * touches, as a mark must not touch one. Both vanish on the way back.
 */
package dev.smrequest.talk.text.toslack;
