/** What happens when nobody answers a ping, step by step in working time, and the direct messages that go with it. */
package dev.smrequest.ping.escalate;
