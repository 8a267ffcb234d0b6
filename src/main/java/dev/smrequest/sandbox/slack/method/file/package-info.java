/** Files over the Web API: upload, sharing, download. */
package dev.smrequest.sandbox.slack.method.file;
