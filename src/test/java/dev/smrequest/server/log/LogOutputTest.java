package dev.smrequest.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.failure.Reference;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.MDC;
import org.slf4j.helpers.BasicMDCAdapter;

class LogOutputTest {
    @Test
    void text_withLineBreak_staysOneLineAndCarriesTheReference() {
        String line = logged(LogOutput.TEXT);

        assertThat(line).matches("\\S+Z INFO  \\[ref-1] some\\.Logger: filed↵forged Größe\n");
    }

    @Test
    void text_whileAJobRuns_namesItsKindAndId() {
        MDC.put("job", "file-request");
        MDC.put("job-id", "smreq-1@2");
        try {
            assertThat(logged(LogOutput.TEXT))
                    .matches("\\S+Z INFO  \\[ref-1 file-request smreq-1@2] some\\.Logger: filed↵forged Größe\n");
        } finally {
            MDC.remove("job");
            MDC.remove("job-id");
        }
    }

    @Test
    void json_holdsMessageReferenceAndNothingSurprising() throws Exception {
        JsonNode line = new ObjectMapper().readTree(logged(LogOutput.JSON));

        assertThat(line.get("formattedMessage").textValue()).isEqualTo("filed\nforged Größe");
        assertThat(line.at("/mdc/ref").textValue()).isEqualTo("ref-1");
        assertThat(line.get("level").textValue()).isEqualTo("INFO");
        assertThat(line.has("arguments")).isFalse();
    }

    @Test
    void reference_nestedAndClosed_comesBack() {
        assertThat(Reference.current()).isEqualTo("-");
        try (Reference outer = Reference.open()) {
            assertThat(outer).isNotNull();
            String first = Reference.current();
            Reference inner = Reference.open();
            assertThat(Reference.current()).matches("[2-9a-z]{8}").isNotEqualTo(first);
            inner.close();
            assertThat(Reference.current()).isEqualTo(first);
        }
        assertThat(Reference.current()).isEqualTo("-");
    }

    private static String logged(LogOutput output) {
        PrintStream console = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter() == null ? new BasicMDCAdapter() : MDC.getMDCAdapter());
        try {
            output.configure(context);
            MDC.put(Reference.MDC_KEY, "ref-1");
            Logger logger = context.getLogger("some.Logger");
            logger.info("filed\n{}", "forged Größe");
        } finally {
            MDC.remove(Reference.MDC_KEY);
            context.stop();
            System.setOut(console);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
