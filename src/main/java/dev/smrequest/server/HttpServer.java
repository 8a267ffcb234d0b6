package dev.smrequest.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.BindException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's HTTP server on one port; port 0 takes a free one. Requests run on virtual threads where the JDK has them.
 * Closing stops accepting at once, lets running requests finish for the given time, then cuts them off.
 */
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** How long an idle kept-alive connection may hold up the stop. */
    private static final Duration IDLE_AT_STOP = Duration.ofMillis(50);

    private final int wantedPort;
    private final Server server;
    private final ServerConnector connector;

    public HttpServer(String host, int port, Duration stopWithin, List<Route> routes) {
        wantedPort = port;
        server = new Server(threads());
        connector = connector(server, host, port);
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(new SecurityHeaders(context(routes))));
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(stopWithin.toMillis());
    }

    /**
     * Starts to listen.
     *
     * @throws ServerException when the port is taken or a servlet does not start
     */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw new ServerException(reason(e), e);
        }
    }

    /** The port in use; known after {@link #start()}. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException e) {
            LOG.warn("Cut off requests that did not finish within {} ms", server.getStopTimeout(), e);
        } catch (Exception e) {
            throw new ServerException("The HTTP server did not stop in order: " + e.getMessage(), e);
        }
    }

    private String reason(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "Port " + wantedPort + " cannot be used (" + cause.getMessage()
                        + "). Stop the other program or set PORT to a free one.";
            }
        }
        return "The HTTP server does not start: " + e.getMessage();
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool pool = new QueuedThreadPool();
        pool.setName("http");
        if (VirtualThreads.areSupported()) {
            pool.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("http-"));
        }
        return pool;
    }

    private static ServerConnector connector(Server server, String host, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_AT_STOP.toMillis());
        return connector;
    }

    private static ServletContextHandler context(List<Route> routes) {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        context.setErrorHandler(new PlainErrors());
        filter(context, "/*", new Referenced());
        for (Route route : routes) {
            route.filters().forEach(filter -> filter(context, route.path(), filter));
            context.addServlet(new ServletHolder(route.servlet()), route.path());
        }
        return context;
    }

    private static void filter(ServletContextHandler context, String path, Filter filter) {
        context.addFilter(new FilterHolder(filter), path, EnumSet.of(DispatcherType.REQUEST));
    }
}
