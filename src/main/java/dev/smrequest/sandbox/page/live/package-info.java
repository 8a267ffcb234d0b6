/** Tells open pages what changed, by server-sent events. */
package dev.smrequest.sandbox.page.live;
