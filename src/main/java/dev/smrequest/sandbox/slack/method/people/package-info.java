/** The methods about people and user groups. */
package dev.smrequest.sandbox.slack.method.people;
