/** Acts on one request are done one after the other. */
package dev.smrequest.triage.act.turn;
