package dev.smrequest.template.description;

import dev.smrequest.template.usertext.UserText;
import java.time.LocalDate;

/** The section at the head of an issue that cannot wait; {@code reason} is as typed and neutralised here. */
public record Attention(String reason, LocalDate neededBy) {
    String text() {
        return "## Needs attention now\n\n" + UserText.block(reason) + "\n\n**Needed by:** " + neededBy;
    }
}
