/** Steps as quick actions: which are meant, and their text in general or for one request. Pure. */
package dev.smrequest.triage.snippet.book;
