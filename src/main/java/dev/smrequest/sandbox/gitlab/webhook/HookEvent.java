package dev.smrequest.sandbox.gitlab.webhook;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of events a hook can ask for here, each with its parameter in the API and its header on the wire. */
public enum HookEvent {
    ISSUE("issues_events", "Issue Hook", "issue"),
    CONFIDENTIAL_ISSUE("confidential_issues_events", "Confidential Issue Hook", "confidential_issue"),
    NOTE("note_events", "Note Hook", "note"),
    CONFIDENTIAL_NOTE("confidential_note_events", "Confidential Note Hook", "confidential_note");

    private final String parameter;
    private final String header;
    private final String eventType;

    HookEvent(String parameter, String header, String eventType) {
        this.parameter = parameter;
        this.header = header;
        this.eventType = eventType;
    }

    public boolean ofNotes() {
        return this == NOTE || this == CONFIDENTIAL_NOTE;
    }

    public String parameter() {
        return parameter;
    }

    public String header() {
        return header;
    }

    public String eventType() {
        return eventType;
    }

    public static Optional<HookEvent> byParameter(String parameter) {
        return Arrays.stream(values())
                .filter(event -> event.parameter.equals(parameter))
                .findFirst();
    }
}
