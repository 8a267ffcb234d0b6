/** The pretend Slack's Web API, one small class per family of methods, each as strict as its documentation. */
package dev.smrequest.sandbox.slack.method;
