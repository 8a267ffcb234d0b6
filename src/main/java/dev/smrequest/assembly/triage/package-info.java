/** Moving, walking and looking at requests, put together. */
package dev.smrequest.assembly.triage;
