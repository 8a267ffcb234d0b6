package dev.smrequest.server.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** Reads bodies up to a size. */
final class LimitedBody {
    private LimitedBody() {}

    /** Empty when the body is too large: nothing of it is read when it says so, else not more than a byte beyond. */
    static Optional<byte[]> read(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        return Optional.of(body).filter(read -> read.length <= most);
    }
}
