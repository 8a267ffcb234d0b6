/** The one message in the team's channel by which an urgent request alerts the team. */
package dev.smrequest.intake.alert;
