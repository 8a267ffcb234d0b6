package dev.smrequest.template.markdown;

/** A place in the template's text that depends on an answer, and the piece to stand there. */
record Mark(Span span, Piece piece) {}
