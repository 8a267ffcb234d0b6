package dev.smrequest.unfurl;

import dev.smrequest.slack.MessageRef;
import java.time.Instant;
import java.util.List;

/**
 * What a message is to be given previews of; the data of the job.
 *
 * @param withOtherCompany whether people of another company read it
 * @param until when it is too late: who reads on has long passed the message
 */
record Shown(MessageRef message, List<Link> links, boolean withOtherCompany, Instant until) {
    /** A link as it stands in the message, and the request it leads to. */
    record Link(String url, long iid) {}

    Shown {
        links = List.copyOf(links);
    }
}
