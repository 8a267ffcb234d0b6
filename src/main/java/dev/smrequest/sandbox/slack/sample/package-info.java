/** The invented workspace a fresh sandbox begins with. */
package dev.smrequest.sandbox.slack.sample;
