package dev.smrequest.sandbox.scene;

/**
 * What became of a request by the end of the quarter, and of how many; the numbers add up to 332.
 *
 * @param state the part of the state's label after {@code sm_req::}
 * @param youngest days since it was created, at least
 * @param oldest days since it was created, at most
 */
record Fate(int count, String state, int youngest, int oldest) {
    static final Fate[] ALL = {
        new Fate(18, "new_request", 0, 14),
        new Fate(27, "triage", 2, 35),
        new Fate(75, "backlog", 9, 260),
        new Fate(46, "assigned", 12, 88),
        new Fate(9, "assigned", 100, 170),
        new Fate(113, "completed", 25, 265),
        new Fate(19, "transferred", 6, 240),
        new Fate(25, "declined", 6, 250)
    };

    boolean ended() {
        return state.equals("completed") || state.equals("transferred") || state.equals("declined");
    }

    boolean planned() {
        return state.equals("assigned") || state.equals("completed");
    }

    /** Older than its own quarter, and still not done. */
    boolean late() {
        return state.equals("assigned") && youngest >= 100;
    }

    String label() {
        return "sm_req::" + state;
    }
}
