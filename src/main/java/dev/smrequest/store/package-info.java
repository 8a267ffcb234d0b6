/** The database: connection pool, transactions, migrations. JDBC stays here, in {@code job} and in {@code …Store} classes. */
package dev.smrequest.store;
