/** Who hears of a question and its answer: the requester, the asker, the issue, the card's thread. */
package dev.smrequest.triage.question.news;
