/** Following a request that somebody else asked for. */
package dev.smrequest.news.follow;
