/** The one living message per request in the team's channel. */
package dev.smrequest.card;
