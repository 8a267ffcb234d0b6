package dev.smrequest.intake.urgent;

import dev.smrequest.intake.form.UrgentBlock;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;

/** Hears at once when the box is ticked or unticked. */
public final class UrgentTick implements Button {
    private final UrgentPages pages;

    public UrgentTick(UrgentPages pages) {
        this.pages = pages;
    }

    @Override
    public String actionId() {
        return UrgentBlock.TICK;
    }

    @Override
    public void pressed(ButtonCall call) {
        call.origin().modal().ifPresent(pages::touched);
    }
}
