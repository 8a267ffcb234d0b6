/** Notes on issues, as the bot writes and reads them. */
package dev.smrequest.gitlab.note;
