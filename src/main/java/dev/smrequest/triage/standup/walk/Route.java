package dev.smrequest.triage.standup.walk;

import dev.smrequest.triage.standup.walk.Stop.Mark;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The stops of a walk in their order; pure.
 *
 * @param current the request that is shown, if one is
 * @param position the index of the stop that is shown or was last; -1 at the beginning
 */
public record Route(List<Stop> stops, Optional<Long> current, int position) {
    static final Route NONE = new Route(List.of(), Optional.empty(), -1);

    public Route {
        stops = List.copyOf(stops);
    }

    static Route through(List<Stop> stops) {
        return new Route(stops, Optional.empty(), -1);
    }

    public Optional<Stop> stop(long iid) {
        return stops.stream().filter(stop -> stop.iid() == iid).findFirst();
    }

    public boolean isAt(long iid) {
        return current.filter(shown -> shown == iid).isPresent();
    }

    /** What is still to be looked at: first what lies ahead, then what was passed over. */
    public List<Long> ahead() {
        int next = Math.min(position + 1, stops.size());
        return Stream.concat(stops.subList(next, stops.size()).stream(), stops.subList(0, next).stream())
                .filter(stop -> stop.is(Mark.AHEAD))
                .map(Stop::iid)
                .toList();
    }

    /** At this request. */
    public Route at(long iid) {
        return new Route(stops, Optional.of(iid), index(iid));
    }

    /** At no request, on the way to the next. */
    public Route onward() {
        return new Route(stops, Optional.empty(), position);
    }

    /** At the stop before the one that is shown, which was perhaps skipped and is looked at again. */
    public Route back() {
        int before = Math.max(0, (current.isPresent() ? position : stops.size()) - 1);
        return stops.isEmpty() ? this : at(stops.get(before).iid()).reopenedIf(Mark.SKIPPED);
    }

    public boolean canGoBack() {
        return !stops.isEmpty() && (current.isEmpty() || position > 0);
    }

    /** With this mark on a request; it is left if it is shown. */
    public Route marked(long iid, Mark mark) {
        return changed(iid, stop -> stop.marked(mark)).left(iid);
    }

    /** With an act on a request, which is left if it is shown. */
    Route acted(long iid, String act) {
        return changed(iid, stop -> stop.acted(act)).left(iid);
    }

    /** With a request back among those to be looked at. */
    Route reopened(long iid) {
        return changed(iid, stop -> stop.marked(Mark.AHEAD));
    }

    private Route reopenedIf(Mark mark) {
        return changed(current.orElseThrow(), stop -> stop.is(mark) ? stop.marked(Mark.AHEAD) : stop);
    }

    private Route left(long iid) {
        return isAt(iid) ? onward() : this;
    }

    private Route changed(long iid, UnaryOperator<Stop> change) {
        return new Route(
                stops.stream()
                        .map(stop -> stop.iid() == iid ? change.apply(stop) : stop)
                        .toList(),
                current,
                position);
    }

    private int index(long iid) {
        return stops.stream().map(Stop::iid).toList().indexOf(iid);
    }
}
