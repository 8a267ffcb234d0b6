/** Who is responsible for a request: rules as data, asked in order. Nothing here knows Slack's or GitLab's API. */
package dev.smrequest.ping.route;
