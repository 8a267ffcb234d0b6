/** How often each method may be called, on the sandbox's clock. */
package dev.smrequest.sandbox.slack.method.rate;
