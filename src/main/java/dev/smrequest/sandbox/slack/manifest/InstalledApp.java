package dev.smrequest.sandbox.slack.manifest;

/** The app as it is installed in the workspace: its ids and what its manifest declares. */
public record InstalledApp(String id, String botId, String botUser, AppManifest manifest) {}
