package id.kawal.standalone;

import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** One logging configuration for the process: everything into a file of the data folder, warnings in one line on the console. */
final class Logs {

    private Logs() {
    }

    /** Called before anything logs. */
    static void into(Path data) {
        System.setProperty("kawal.log", data.toAbsolutePath().normalize().resolve("kawal.log").toString());
        System.setProperty("logback.configurationFile", "kawal-logback.xml");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** What is logged while everything stops is for the file alone. */
    static void leaveTheConsole() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender("console");
        }
    }
}
