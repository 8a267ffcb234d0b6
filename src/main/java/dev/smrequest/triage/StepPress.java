package dev.smrequest.triage;

import java.util.Optional;

/** What a step's button or menu on a message says: which request, which step, on which position, for which team. */
record StepPress(long iid, String step, String seen, Optional<String> team) {
    private static final String BETWEEN = "|";

    String write() {
        return String.join(BETWEEN, Long.toString(iid), step, seen, team.orElse(""));
    }

    /** Reads what {@link #write} wrote; empty for anything else. */
    static Optional<StepPress> read(String value) {
        String[] parts = value.split("\\|", -1);
        return parts.length == 4 && parts[0].matches("[1-9][0-9]{0,17}")
                ? Optional.of(new StepPress(
                        Long.parseLong(parts[0]),
                        parts[1],
                        parts[2],
                        Optional.of(parts[3]).filter(team -> !team.isEmpty())))
                : Optional.empty();
    }
}
