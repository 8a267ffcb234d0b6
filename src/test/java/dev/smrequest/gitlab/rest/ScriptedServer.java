package dev.smrequest.gitlab.rest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that does to a connection what no honest one would: answers anything, drops the connection after reading a
 * request, or says nothing. Keeps connections alive, as GitLab does.
 */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Script script;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    ScriptedServer(Script script) throws IOException {
        this.script = script;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(this::accept, "scripted-server");
        accepting.setDaemon(true);
        accepting.start();
    }

    /** Decides what becomes of a request. */
    @FunctionalInterface
    interface Script {
        Answer to(Request request);
    }

    /** A request as it came in; header names in lower case. */
    record Request(int connection, String method, String target, Map<String, String> headers, String body) {
        String path() {
            return target.replaceAll("\\?.*", "");
        }

        /** Form or query parameters in their order, decoded, as {@code name=value}. */
        List<String> parameters() {
            String encoded = body.isEmpty() ? target.replaceAll("^[^?]*\\??", "") : body;
            return List.of(encoded.split("&")).stream()
                    .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
                    .toList();
        }
    }

    /** What the server does next: an HTTP answer, or worse. */
    record Answer(int status, Map<String, String> headers, String body, boolean drop, boolean silence) {
        static final Answer DROP = new Answer(0, Map.of(), "", true, false);
        static final Answer SILENCE = new Answer(0, Map.of(), "", false, true);

        static Answer json(int status, String body) {
            return new Answer(status, Map.of("Content-Type", "application/json"), body, false, false);
        }

        static Answer html(int status, String body) {
            return new Answer(status, Map.of("Content-Type", "text/html; charset=utf-8"), body, false, false);
        }

        Answer with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Answer(status, more, body, drop, silence);
        }
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    List<Request> requests(String method) {
        return requests.stream()
                .filter(request -> request.method().equals(method))
                .toList();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        for (int number = 1; !listener.isClosed(); number++) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                int connection = number;
                Thread serving = new Thread(() -> serve(connection, socket), "scripted-connection-" + number);
                serving.setDaemon(true);
                serving.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(int connection, Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                Request request = read(connection, line, in);
                requests.add(request);
                Answer answer = script.to(request);
                if (answer.drop()) {
                    return;
                }
                if (answer.silence()) {
                    in.read();
                    return;
                }
                socket.getOutputStream().write(bytes(answer));
                socket.getOutputStream().flush();
            }
        } catch (IOException clientGone) {
            open.remove(socket);
        }
    }

    private static Request read(int connection, String requestLine, InputStream in) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        String[] words = requestLine.split(" ", 3);
        return new Request(connection, words[0], words[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Answer answer) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of("HTTP/1.1 " + answer.status() + " Status"));
        answer.headers().forEach((name, value) -> lines.add(name + ": " + value));
        lines.add("Content-Length: " + body.length);
        var out = new ByteArrayOutputStream();
        try {
            out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
