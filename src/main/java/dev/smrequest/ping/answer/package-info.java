/** Answering for a ping: on it, passed on to somebody else, or nothing to answer; and who may. */
package dev.smrequest.ping.answer;
