package dev.smrequest.sandbox.slack.delivery;

/** Counts what is on its way, and lets somebody wait until nothing is. Thread safe. */
final class UnderWay {
    private int count;

    synchronized void begin() {
        count++;
    }

    synchronized void end() {
        count--;
        notifyAll();
    }

    synchronized void awaitNone() {
        try {
            while (count > 0) {
                wait();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
