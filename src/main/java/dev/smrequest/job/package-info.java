/** Durable jobs on db-scheduler, staged in the transaction of the record that asks for them. */
package dev.smrequest.job;
