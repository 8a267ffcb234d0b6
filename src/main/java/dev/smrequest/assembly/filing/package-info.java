/** Filing requests, put together. */
package dev.smrequest.assembly.filing;
