package dev.smrequest.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However broken a file is, the answer is a report, and no other failure. */
class BrokenFilesTest {
    private static final List<String> PIECES = List.of(
            "\t",
            "\n",
            "  ",
            ":",
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "|",
            ">",
            "&a ",
            "*a",
            "!!binary ",
            "? ",
            "#",
            "---\n",
            "<<: ",
            "\0",
            "\u2028",
            "é",
            "null",
            "~",
            "states",
            "a[0]: ",
            "%YAML 9\n");

    @Test
    void workflow_withRandomDamage_isReadOrReported() {
        String handbook = WorkflowFiles.bundledText();
        int refused = 0;
        for (long seed = 0; seed < 400; seed++) {
            String damaged = damage(handbook, new Random(seed));
            refused += refused(damaged, seed) ? 1 : 0;
        }
        assertThat(refused).isBetween(100, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!binary aGk=",
                "states: !!binary aGk=",
                "? {a: b}\n: c",
                "states: {x: [1], 'x[y]': {}, 'x[9]': {}}",
                "states: {~: {}}",
                "states: {'': {}}",
                "{}",
                "~",
                "\uFEFFbase_label: a",
                "states: {a.b: {label: c}}",
                "base_label: !!int x",
                "base_label: 1_0",
                "- a\n- b"
            })
    void workflow_ofOddYaml_isReported(String text) {
        assertThat(refused(text, 0)).isTrue();
    }

    private static boolean refused(String text, long seed) {
        boolean[] refused = {false};
        assertThatCode(() -> {
                    try {
                        WorkflowFile.parse("own.yaml", text);
                    } catch (SettingsException expected) {
                        refused[0] = true;
                    }
                })
                .as("seed %d", seed)
                .doesNotThrowAnyException();
        return refused[0];
    }

    private static String damage(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(damaged.length());
            if (random.nextBoolean()) {
                damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            } else {
                damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(20)));
            }
        }
        return damaged.toString();
    }
}
