/** {@code /sm-request oncall}: who has triage duty, who leads, and where pings are heard. */
package dev.smrequest.ping.oncall;
