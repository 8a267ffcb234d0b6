/** How a long mrkdwn text is cut so that each part shows what it would show in the whole. Pure. */
package dev.smrequest.talk.text.part;
