/** What can be measured about the jobs: outcomes as they happen, and the queue as it stands. */
package dev.smrequest.job.figures;
