package dev.smrequest.triage.queue;

import java.util.Optional;

/** Which list somebody wants to see: the keys of a state and perhaps a team, the order, the page counted from 1. */
public record QueueWish(String state, Optional<String> team, QueueOrder order, int page) {
    private static final int PARTS = 4;

    QueueWish turnedTo(int other) {
        return new QueueWish(state, team, order, other);
    }

    /** In another order one begins at the first page. */
    QueueWish in(QueueOrder other) {
        return new QueueWish(state, team, other, 1);
    }

    /** As the value of a button or option. */
    String write() {
        return String.join("|", state, team.orElse(""), order.name(), Integer.toString(page));
    }

    /** Reads what {@link #write} wrote; empty for anything else. */
    static Optional<QueueWish> read(String value) {
        String[] parts = value.split("\\|", -1);
        if (parts.length != PARTS || !parts[3].matches("[1-9][0-9]{0,5}")) {
            return Optional.empty();
        }
        return QueueOrder.named(parts[2])
                .map(order -> new QueueWish(
                        parts[0],
                        Optional.of(parts[1]).filter(team -> !team.isEmpty()),
                        order,
                        Integer.parseInt(parts[3])));
    }
}
