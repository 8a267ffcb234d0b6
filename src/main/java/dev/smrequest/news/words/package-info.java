/** What became of a request, in plain words. */
package dev.smrequest.news.words;
