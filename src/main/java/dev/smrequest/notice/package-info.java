/** Tells the admins what only they can mend: throttled, durable, with the next step in the sentence. */
package dev.smrequest.notice;
