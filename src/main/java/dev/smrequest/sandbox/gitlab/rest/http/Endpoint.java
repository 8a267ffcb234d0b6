package dev.smrequest.sandbox.gitlab.rest.http;

/** What one route does. Throws {@link dev.smrequest.sandbox.gitlab.wire.Refusal} for anything but success. */
public interface Endpoint {
    Answer answer(Call call);
}
