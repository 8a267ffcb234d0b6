package dev.smrequest.server;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.List;

/** A path, the servlet behind it and the filters in front of it, outermost first. */
public record Route(String path, HttpServlet servlet, List<Filter> filters) {
    public Route {
        filters = List.copyOf(filters);
    }

    public static Route open(String path, HttpServlet servlet) {
        return new Route(path, servlet, List.of());
    }
}
