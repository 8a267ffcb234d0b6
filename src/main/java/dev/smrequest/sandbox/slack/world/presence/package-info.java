/** Who is there: active or away, with a status, disturbed or not. */
package dev.smrequest.sandbox.slack.world.presence;
