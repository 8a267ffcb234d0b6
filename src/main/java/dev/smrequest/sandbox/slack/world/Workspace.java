package dev.smrequest.sandbox.slack.world;

/** The team: its id, name and the sub-domain that its permalinks begin with. */
public record Workspace(String id, String name, String domain) {

    /** The address of a message as people copy it (Slack: chat.getPermalink). */
    public String permalink(String channel, String ts, String threadTs) {
        String link = url() + "archives/" + channel + "/p" + ts.replace(".", "");
        boolean reply = threadTs != null && !threadTs.equals(ts);
        return reply ? link + "?thread_ts=" + threadTs + "&cid=" + channel : link;
    }

    /** The workspace's own address, with a slash at the end. */
    public String url() {
        return "https://" + domain + ".slack.example.com/";
    }
}
