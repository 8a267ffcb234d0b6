package dev.smrequest.server.gate;

/** What a delivery is, by Slack's name for it, and whether the bot knows that kind. */
record DeliveryKind(String name, boolean isKnown) {
    static DeliveryKind known(String name) {
        return new DeliveryKind(name, true);
    }

    static DeliveryKind unknown(String name) {
        return new DeliveryKind(name, false);
    }

    /** Name for a metric: outsiders cannot make up new ones. */
    String metric() {
        return isKnown ? name : "unknown";
    }
}
