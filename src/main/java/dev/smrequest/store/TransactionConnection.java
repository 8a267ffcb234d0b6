package dev.smrequest.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * The connection handed to {@link Transactions.Work}: closing it does nothing (db-scheduler closes after each
 * statement), ending the transaction is refused, and so is any use after the transaction has ended.
 */
final class TransactionConnection implements InvocationHandler, AfterCommit {
    private static final Set<String> ENDING = Set.of("commit", "setAutoCommit", "abort", "setNetworkTimeout");

    private final Connection pooled;
    private final Set<Runnable> hints;
    private boolean ended;

    TransactionConnection(Connection pooled, Set<Runnable> hints) {
        this.pooled = pooled;
        this.hints = hints;
    }

    Connection proxy() {
        return (Connection)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    @Override
    public void run(Runnable action) {
        hints.add(action);
    }

    /** Refuses any further use. */
    void end() {
        ended = true;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        String name = method.getName();
        if (name.equals("close")) {
            return null;
        }
        if (name.equals("isClosed")) {
            return ended;
        }
        refuseMisuse(name, args);
        return wantsHook(name, args) ? this : pass(method, args);
    }

    private void refuseMisuse(String name, Object[] args) throws SQLException {
        if (ended) {
            throw new SQLException("This connection's transaction has ended; it must not be kept.");
        }
        if (ENDING.contains(name) || (name.equals("rollback") && args == null)) {
            throw new SQLException("The transaction is ended by Transactions, not by " + name + "().");
        }
    }

    private static boolean wantsHook(String name, Object[] args) {
        return name.equals("unwrap") && args[0] == AfterCommit.class;
    }

    private Object pass(Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(pooled, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
