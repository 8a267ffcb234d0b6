/** The one reply in the thread of a ping: whom it is for, what it is about, and what became of it. */
package dev.smrequest.ping.reply;
