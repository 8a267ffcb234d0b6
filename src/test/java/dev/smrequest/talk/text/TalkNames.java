package dev.smrequest.talk.text;

import java.util.Map;
import java.util.Optional;

/** The names and addresses that the tests of this package know. */
final class TalkNames implements Names {
    static final Addresses ADDRESSES = new Addresses(
            "https://gitlab.example.com",
            "marketing/requests",
            user -> Optional.ofNullable(Map.of("ada", "Ada Park").get(user)));

    @Override
    public Optional<String> person(String id) {
        return Optional.ofNullable(
                Map.of("U1", "Ada Park", "U2", "*/close* @all").get(id));
    }

    @Override
    public Optional<String> channel(String id) {
        return Optional.ofNullable(Map.of("C1", "launch").get(id));
    }

    @Override
    public Optional<String> group(String id) {
        return Optional.ofNullable(Map.of("S1", "designers").get(id));
    }
}
