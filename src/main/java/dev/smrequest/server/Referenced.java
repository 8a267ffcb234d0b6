package dev.smrequest.server;

import dev.smrequest.failure.Reference;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives every request its reference id for the log and for what a person is told. */
final class Referenced extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Reference reference = Reference.open();
        try {
            chain.doFilter(request, response);
        } finally {
            reference.close();
        }
    }
}
