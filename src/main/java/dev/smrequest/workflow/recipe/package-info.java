/** What a step of the process changes in an issue, or why it cannot be taken, and the same change as quick actions. */
package dev.smrequest.workflow.recipe;
