package dev.smrequest.template.markdown;

import dev.smrequest.template.markdown.section.Piece;

/** A place in the template's text that depends on an answer, and the piece to stand there. */
record Mark(Span span, Piece piece) {}
