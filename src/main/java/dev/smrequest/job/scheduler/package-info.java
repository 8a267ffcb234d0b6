/** How db-scheduler is made to fit: its threads and its SQL dialects. */
package dev.smrequest.job.scheduler;
