package dev.smrequest.sandbox.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The rules that wait for their calls, oldest first; a call suffers the first that matches. Thread safe. */
public final class Faults {

    private final List<Fault> rules = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void add(Fault fault) {
        synchronized (this) {
            rules.add(fault);
        }
        tell();
    }

    public synchronized List<Fault> waiting() {
        return List.copyOf(rules);
    }

    public void clear() {
        synchronized (this) {
            rules.clear();
        }
        tell();
    }

    /** Is told after each change, also when a call used one up. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Uses up one time of the first rule that matches this call. */
    public Optional<Effect> take(Side side, String method, String path) {
        Optional<Effect> taken = takeFirst(side, method + " " + path);
        if (taken.isPresent()) {
            tell();
        }
        return taken;
    }

    private synchronized Optional<Effect> takeFirst(Side side, String call) {
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
