package dev.smrequest.server.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.net.URL;
import org.slf4j.LoggerFactory;

/** The two ways to write log lines; text until the settings have been read. */
public enum LogOutput {
    TEXT("text"),
    JSON("json");

    private static final String PROPERTY = "sm-request.log-format";

    private final String appender;

    LogOutput(String appender) {
        this.appender = appender;
    }

    /** From now on the whole process logs like this. */
    public void use() {
        configure((LoggerContext) LoggerFactory.getILoggerFactory());
    }

    void configure(LoggerContext context) {
        URL file = LogOutput.class.getResource("/logback.xml");
        context.reset();
        context.putProperty(PROPERTY, appender);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(file);
        } catch (JoranException e) {
            throw new IllegalStateException("The bundled logback.xml is broken", e);
        }
    }
}
