/** From Slack to GitLab: replies of people below a request's card become notes on its issue. */
package dev.smrequest.talk.out;
