package dev.smrequest.sandbox.slack.world;

import dev.smrequest.sandbox.slack.manifest.AppManifest;

/** The app as it is installed in the workspace: its ids and what its manifest declares. */
public record InstalledApp(String id, String botId, String botUser, AppManifest manifest) {}
