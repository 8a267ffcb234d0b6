package dev.smrequest.sandbox.slack.act;

import dev.smrequest.sandbox.slack.delivery.Courier;
import dev.smrequest.sandbox.slack.delivery.ResponseUrls;
import dev.smrequest.sandbox.slack.modal.Triggers;
import dev.smrequest.sandbox.slack.modal.Views;
import dev.smrequest.sandbox.slack.talk.Talk;
import dev.smrequest.sandbox.slack.world.SlackWorld;

/** Everything an act works with. */
public record Scene(
        SlackWorld world, Views views, Triggers triggers, ResponseUrls responseUrls, Courier courier, Talk talk) {}
