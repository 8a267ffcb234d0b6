/** From GitLab to Slack: public notes of people on an issue appear below its request's card. */
package dev.smrequest.talk.in;
