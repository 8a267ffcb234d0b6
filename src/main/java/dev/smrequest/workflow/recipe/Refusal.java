package dev.smrequest.workflow.recipe;

import dev.smrequest.workflow.Need;
import java.util.Optional;

/** Why a step cannot be taken, in one sentence with the valid choices, and which input it is about if it is about one. */
public record Refusal(Optional<Need> about, String sentence) {}
