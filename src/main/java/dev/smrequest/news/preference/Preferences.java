package dev.smrequest.news.preference;

import dev.smrequest.store.Transactions;

/** Which news everybody wants: all, unless they said otherwise. */
public final class Preferences {
    private final Transactions transactions;
    private final PreferenceStore store;

    public Preferences(Transactions transactions, PreferenceStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    public Preference of(String userId) {
        return transactions
                .in(connection -> store.find(connection, userId))
                .flatMap(Preference::of)
                .orElse(Preference.ALL);
    }

    public void set(String userId, Preference preference) {
        transactions.in(connection -> {
            store.set(connection, userId, preference.key());
            return preference;
        });
    }
}
