/** Stored data as JSON. */
package dev.smrequest.store.json;
