/** What changes in GitLab, what people say there and in Slack, and who hears of it, put together. */
package dev.smrequest.assembly.sync;
