package dev.smrequest.server.health;

import java.util.function.Supplier;

/** Looks at one part of the bot; must answer within moments, so it reads the last known state of far-away things. */
public interface ReadinessCheck {
    String name();

    Health check();

    static ReadinessCheck of(String name, Supplier<Health> check) {
        return new ReadinessCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Health check() {
                return check.get();
            }
        };
    }
}
