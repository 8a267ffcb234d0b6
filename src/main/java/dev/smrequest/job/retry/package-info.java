/** Pure: when a failed job is tried again, and when it is given up. */
package dev.smrequest.job.retry;
