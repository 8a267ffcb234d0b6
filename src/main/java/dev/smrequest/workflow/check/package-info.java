/** Whether a workflow as somebody wrote it down makes sense as a whole. */
package dev.smrequest.workflow.check;
