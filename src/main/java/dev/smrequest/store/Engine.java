package dev.smrequest.store;

/** The two databases we run on. SQL stays in their common part; where it cannot, this tells them apart. */
public enum Engine {
    /** An embedded file, owned by one process. */
    H2,
    /** A server, shared by any number of processes. */
    POSTGRESQL
}
