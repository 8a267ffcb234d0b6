package dev.smrequest.intake.urgent;

import dev.smrequest.intake.form.FormContext;
import dev.smrequest.intake.form.Prefill;
import dev.smrequest.intake.form.UrgentBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An open page whose urgent box was touched.
 *
 * @param version counts the touches; {@code shown} is the one that the view shows
 */
record UrgentPage(String viewId, Content content, int version, int shown, Hashes hashes) {
    /**
     * What the view is made from: its private metadata, the box, and what was typed where the view is prefilled and where
     * the urgent part may come and go.
     */
    record Content(
            String context,
            boolean ticked,
            Optional<String> title,
            Optional<String> text,
            Optional<String> reason,
            Optional<String> day) {

        FormContext formContext() {
            return FormContext.read(context);
        }

        Prefill typed() {
            return new Prefill(title, text, formContext().source());
        }

        UrgentBlock urgent() {
            return new UrgentBlock(ticked, reason, day);
        }

        /** This newer content, with the reason and day of the earlier one where it does not ask for them. */
        Content after(Content earlier) {
            return new Content(context, ticked, title, text, reason.or(earlier::reason), day.or(earlier::day));
        }
    }

    /** The hash of the view that was touched last, and of the one the bot has shown since the first touch. */
    record Hashes(String seen, Optional<String> shown) {
        /** Which view may be replaced, likeliest first: any other was put there by somebody else, such as "Filing…". */
        List<String> replaceable() {
            return Stream.concat(shown.stream(), Stream.of(seen)).distinct().toList();
        }
    }

    boolean isShown() {
        return shown == version;
    }
}
