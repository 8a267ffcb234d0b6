package dev.smrequest.sandbox.slack.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everyone in the workspace, in the order they joined. Thread safe. */
public final class People {

    private final Map<String, Person> people = new LinkedHashMap<>();

    /** Adds someone, or replaces them when the id is known. */
    public synchronized void put(Person person) {
        people.put(person.id(), person);
    }

    public synchronized Optional<Person> find(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The person who must exist. */
    public Person get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Nobody has the id " + id + "."));
    }

    public synchronized List<Person> all() {
        return List.copyOf(people.values());
    }
}
