package dev.smrequest.sandbox;

import dev.smrequest.sandbox.gitlab.rest.GitLabHandler;
import java.io.IOException;
import java.net.URI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** One Jetty server on 127.0.0.1, and nowhere else. */
final class LoopbackServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Server server;
    private final ServerConnector connector;

    LoopbackServer(int port) {
        QueuedThreadPool threads = new QueuedThreadPool(64, 4);
        threads.setName("sandbox");
        threads.setDaemon(true);
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        GitLabHandler.allowEncodedSlashes(http);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setReuseAddress(true);
        server.addConnector(connector);
        open();
    }

    /** Takes the port now, so that the address is known before the handlers are made; another one when it is taken. */
    private void open() {
        try {
            connector.open();
        } catch (IOException failure) {
            if (connector.getPort() == 0) {
                throw new IllegalStateException("No port of " + LOOPBACK + " can be opened.", failure);
            }
            connector.setPort(0);
            open();
        }
    }

    URI url() {
        return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort() + "/");
    }

    void start(Handler handler) {
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception failure) {
            close();
            throw new IllegalStateException("The sandbox's server did not start.", failure);
        }
    }

    /** Puts another handler in the place of one, while requests go on. */
    void replace(Handler.Singleton place, Handler next) {
        next.setServer(server);
        LifeCycle.start(next);
        Handler old = place.getHandler();
        place.setHandler(next);
        LifeCycle.stop(old);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The sandbox's server did not stop.", failure);
        }
    }
}
