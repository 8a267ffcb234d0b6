package dev.smrequest.store;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Makes a fresh database before a test and takes it away after it; can be registered by itself for one engine. */
public final class FreshDatabase implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private final Engine engine;
    private TestDatabase fresh;

    public FreshDatabase(Engine engine) {
        this.engine = engine;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        fresh = engine == Engine.H2 ? TestDatabase.h2() : TestDatabase.postgreSql();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (fresh != null) {
            fresh.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestDatabase.class || type == Database.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class ? fresh : fresh.database();
    }
}
