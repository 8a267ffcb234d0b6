package dev.smrequest.talk.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import dev.smrequest.talk.record.Shown.State;
import java.util.Optional;

class ShownStoreTest {
    private static final long ISSUE = 7;

    @BothDatabases
    void note_wanted_waitsUntilItIsShownOrForgotten(Database database) {
        ShownStore store = new ShownStore(database);
        want(database, 12);
        want(database, 11);
        want(database, 11);

        assertThat(store.of(ISSUE)).containsExactly(Shown.wanted(11), Shown.wanted(12));

        store.shown(ISSUE, Shown.wanted(11).in(2));
        database.in(connection -> store.forgetWaiting(connection, ISSUE));

        assertThat(store.of(ISSUE)).containsExactly(new Shown(11, 2, State.SHOWN));
        assertThat(any(database)).isTrue();
        store.forget(11);
        assertThat(any(database)).isFalse();
    }

    @BothDatabases
    void note_unwanted_staysSoWhateverAJobAtWorkKeeps(Database database) {
        ShownStore store = new ShownStore(database);
        store.shown(ISSUE, new Shown(11, 2, State.SHOWN));

        Optional<Long> whose = database.in(connection -> store.unwanted(connection, 11));
        store.shown(ISSUE, new Shown(11, 3, State.SHOWN));

        assertThat(whose).contains(ISSUE);
        assertThat(store.of(ISSUE)).containsExactly(new Shown(11, 3, State.UNWANTED));
        store.shown(ISSUE, new Shown(11, 0, State.UNWANTED));
        assertThat(any(database)).isFalse();
        want(database, 11);
        assertThat(store.of(ISSUE)).containsExactly(new Shown(11, 0, State.UNWANTED));
    }

    @BothDatabases
    void note_thatDoesNotStand_cannotBeUnwanted(Database database) {
        ShownStore store = new ShownStore(database);
        want(database, 11);

        Optional<Long> waiting = database.in(connection -> store.unwanted(connection, 11));
        Optional<Long> unknown = database.in(connection -> store.unwanted(connection, 99));

        assertThat(waiting).isEmpty();
        assertThat(unknown).isEmpty();
        assertThat(store.of(ISSUE)).containsExactly(Shown.wanted(11));
    }

    @BothDatabases
    void note_gone_comesBackWhenItIsShown(Database database) {
        ShownStore store = new ShownStore(database);
        store.shown(ISSUE, new Shown(11, 1, State.GONE));

        store.shown(ISSUE, new Shown(11, 1, State.SHOWN));

        assertThat(store.of(ISSUE)).containsExactly(new Shown(11, 1, State.SHOWN));
    }

    private static void want(Database database, long note) {
        ShownStore store = new ShownStore(database);
        database.in(connection -> {
            store.want(connection, ISSUE, note);
            return note;
        });
    }

    private static boolean any(Database database) {
        return database.in(connection -> new ShownStore(database).any(connection, ISSUE));
    }
}
