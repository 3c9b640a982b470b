package id.kawal.standalone;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One application of this process: its own context with its own settings, on its own port of this machine.
 *
 * @param name what it is called
 * @param application the class it is made of
 * @param port where it listens
 * @param settings what it is told
 * @param beans what it shares with the process
 */
record Part(String name, Class<?> application, int port, Map<String, Object> settings, Map<String, Object> beans) {

    /** One process, many contexts: nothing that is global to the process may be theirs. */
    private static final Map<String, Object> SHARING = Map.ofEntries(
            Map.entry("spring.jmx.enabled", false),
            Map.entry("spring.main.register-shutdown-hook", false),
            Map.entry("logging.register-shutdown-hook", false),
            Map.entry("management.metrics.use-global-registry", false),
            Map.entry("spring.threads.virtual.enabled", true),
            Map.entry("server.shutdown", "immediate"),
            Map.entry("server.address", "127.0.0.1"));

    ConfigurableApplicationContext start() {
        var all = new TreeMap<>(SHARING);
        all.put("spring.application.name", name);
        all.put(AutoConfigurationChoice.PART, name);
        all.put("server.port", port);
        all.putAll(settings);
        var arguments = all.entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue());
        return new SpringApplicationBuilder(application).web(WebApplicationType.SERVLET).bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false).logStartupInfo(false).initializers(this::share)
                .run(arguments.toArray(String[]::new));
    }

    private void share(ConfigurableApplicationContext context) {
        beans.forEach(context.getBeanFactory()::registerSingleton);
    }
}
