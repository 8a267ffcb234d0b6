/** GitLab's webhooks: each delivery is verified, taken once, and leaves nothing but a hint of what to look at. */
package dev.smrequest.sync.hook;
