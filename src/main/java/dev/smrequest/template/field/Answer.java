package dev.smrequest.template.field;

import java.time.LocalDate;
import java.util.List;

/** What a person answered to one field; a field without an answer is left out of {@link Answers}. */
public sealed interface Answer {
    /** Free text, as typed. */
    record Text(String text) implements Answer {}

    /** The chosen ones of the field's choices, in their order; one for a single choice. */
    record Chosen(List<String> choices) implements Answer {
        public Chosen {
            choices = List.copyOf(choices);
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Answer {}

    /** A ticked single box; an unticked one is no answer. */
    record Yes() implements Answer {}
}
