/** Who may answer for a ping. */
package dev.smrequest.ping.team;
