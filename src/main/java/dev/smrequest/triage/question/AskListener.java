package dev.smrequest.triage.question;

import java.sql.Connection;
import java.sql.SQLException;

/** Hears, in the transaction that saves it, of a question asked in the course of a stand-up. */
@FunctionalInterface
public interface AskListener {
    void asked(Connection transaction, Question question, String walk) throws SQLException;
}
