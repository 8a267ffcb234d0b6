/** A small table of JSON routes over HTTP, for the page and for tests. */
package dev.smrequest.sandbox.page.json;
