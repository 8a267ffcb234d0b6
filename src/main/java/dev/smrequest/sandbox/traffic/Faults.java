package dev.smrequest.sandbox.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules that wait for their calls, oldest first; a call suffers the first that matches. Thread safe. */
public final class Faults {

    private final List<Fault> rules = new ArrayList<>();

    public synchronized void add(Fault fault) {
        rules.add(fault);
    }

    public synchronized List<Fault> waiting() {
        return List.copyOf(rules);
    }

    public synchronized void clear() {
        rules.clear();
    }

    /** Uses up one time of the first rule that matches this call. */
    public synchronized Optional<Effect> take(Side side, String method, String path) {
        String call = method + " " + path;
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).matches(side, call)) {
                return Optional.of(use(i));
            }
        }
        return Optional.empty();
    }

    private Effect use(int index) {
        Fault rule = rules.get(index);
        if (rule.times() == 1) {
            rules.remove(index);
        } else {
            rules.set(index, rule.spent());
        }
        return rule.effect();
    }
}
