/** People, conversations and user groups in the form the Web API shows them. */
package dev.smrequest.sandbox.slack.method.json;
