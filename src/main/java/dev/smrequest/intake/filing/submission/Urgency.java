package dev.smrequest.intake.filing.submission;

import java.time.LocalDate;

/** Why a request cannot wait, as typed, and the day by which it is needed. */
public record Urgency(String reason, LocalDate neededBy) {}
