/** Who hears of what became of a request, by direct message: whoever asked, and whoever follows it. */
package dev.smrequest.news;
