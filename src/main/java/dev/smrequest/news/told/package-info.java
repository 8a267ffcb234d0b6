/** What people were last told of each request, and what has changed since. */
package dev.smrequest.news.told;
