package dev.smrequest.template.field;

import java.util.List;
import java.util.Optional;

/** What the settings say of a heading, in place of what the template's text suggests. */
public record FieldOverride(
        Optional<FieldType> type, Optional<Boolean> required, Optional<String> hint, Optional<List<String>> choices) {}
