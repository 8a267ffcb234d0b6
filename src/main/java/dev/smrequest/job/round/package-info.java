/** What every process reads again and again for itself, to have it at hand in memory. */
package dev.smrequest.job.round;
