package dev.smrequest.news.preference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {
    @BothDatabases
    void preference_setAndSetAgain_isTheLastOne(Database database) {
        Preferences preferences = new Preferences(database, new PreferenceStore());

        assertThat(preferences.of("U0ADA")).isEqualTo(Preference.ALL);
        preferences.set("U0ADA", Preference.NONE);
        preferences.set("U0ADA", Preference.DECISIONS);
        assertThat(preferences.of("U0ADA")).isEqualTo(Preference.DECISIONS);
        assertThat(preferences.of("U0BEN")).isEqualTo(Preference.ALL);
    }

    @ParameterizedTest
    @CsvSource({"ALL, true, true", "DECISIONS, true, false", "NONE, false, false"})
    void wants_decisionOrNot_asChosen(Preference preference, boolean decision, boolean other) {
        assertThat(preference.wants(true)).isEqualTo(decision);
        assertThat(preference.wants(false)).isEqualTo(other);
    }
}
