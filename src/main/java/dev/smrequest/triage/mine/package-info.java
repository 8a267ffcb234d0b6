/** {@code /sm-request mine}: what somebody asked for, and where it stands in plain words. */
package dev.smrequest.triage.mine;
