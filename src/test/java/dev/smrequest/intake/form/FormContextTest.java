package dev.smrequest.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.slack.MessageRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormContextTest {
    @Test
    void context_with_and_without_a_message_comes_back_as_it_was() {
        FormContext plain = new FormContext("abc123", 0, Optional.empty());
        FormContext fromMessage = new FormContext("abc123", 2, Optional.of(new MessageRef("C0SALES", "1.2")));

        assertThat(FormContext.read(plain.write())).isEqualTo(plain);
        assertThat(FormContext.read(fromMessage.write())).isEqualTo(fromMessage);
        assertThat(fromMessage.next().write()).isEqualTo("abc123 3 C0SALES 1.2");
    }
}
