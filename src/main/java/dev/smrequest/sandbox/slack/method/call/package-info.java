/** One call of the Web API: its arguments, pages, refusals and what a method is. */
package dev.smrequest.sandbox.slack.method.call;
