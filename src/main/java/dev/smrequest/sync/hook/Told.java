package dev.smrequest.sync.hook;

import java.util.OptionalLong;

/** All that is taken out of a delivery: which issue, and for a comment which one. The rest is read from GitLab. */
record Told(long iid, OptionalLong note) {}
