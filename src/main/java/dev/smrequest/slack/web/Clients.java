package dev.smrequest.slack.web;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The SDK's clients, set up so that nothing surprises: no POST sent twice by OkHttp, no proxy from the environment, no
 * statistics threads, no listeners that log bodies. A person waits for the quick client, a job for the patient one.
 */
final class Clients implements AutoCloseable {
    private static final Duration QUICK = Duration.ofSeconds(2);
    private static final Duration PATIENT = Duration.ofSeconds(10);
    private static final Duration DOWNLOAD = Duration.ofSeconds(60);

    private final String token;
    private final Slack quick;
    private final Slack patient;

    Clients(SlackAccess access, CallListener listener) {
        token = access.botToken();
        SlackConfig config = config(access);
        OkHttpClient http = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .proxy(Proxy.NO_PROXY)
                .addInterceptor(chain -> listened(chain, listener))
                .build();
        quick = slack(config, http, QUICK);
        patient = slack(config, http, PATIENT);
    }

    MethodsClient quick() {
        return quick.methods(token);
    }

    MethodsClient patient() {
        return patient.methods(token);
    }

    /** For response URLs, which need no token. */
    SlackHttpClient quickHttp() {
        return quick.getHttpClient();
    }

    /** For the bytes of files. A redirect leads to a sign-in page, never to a file. */
    OkHttpClient downloads() {
        return patient.getHttpClient()
                .getOkHttpClient()
                .newBuilder()
                .followRedirects(false)
                .callTimeout(DOWNLOAD)
                .build();
    }

    @Override
    public void close() {
        OkHttpClient shared = patient.getHttpClient().getOkHttpClient();
        shared.dispatcher().executorService().shutdown();
        shared.connectionPool().evictAll();
    }

    private static Slack slack(SlackConfig config, OkHttpClient http, Duration callTimeout) {
        return Slack.getInstance(
                config,
                new SlackHttpClient(http.newBuilder().callTimeout(callTimeout).build()));
    }

    private static SlackConfig config(SlackAccess access) {
        SlackConfig config = new SlackConfig();
        config.setStatsEnabled(false);
        config.setProxyUrl(null);
        config.setHttpClientResponseHandlers(List.of());
        config.setMethodsEndpointUrlPrefix(access.apiUrl());
        return config;
    }

    private static Response listened(Interceptor.Chain chain, CallListener listener) throws IOException {
        String host = chain.request().url().host();
        long started = System.nanoTime();
        int status = 0;
        try {
            Response response = chain.proceed(chain.request());
            status = response.code();
            return response;
        } finally {
            listener.called(host, status, Duration.ofNanos(System.nanoTime() - started));
        }
    }
}
