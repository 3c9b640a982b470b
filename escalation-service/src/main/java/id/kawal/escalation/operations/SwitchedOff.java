package id.kawal.escalation.operations;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Settings with which this process leaves something undone that Kawal promises. */
@Component
class SwitchedOff {

    private final Environment environment;

    SwitchedOff(Environment environment) {
        this.environment = environment;
    }

    /** Their names, each with a message {@code operations.off.<name>}. */
    List<String> settings() {
        var off = new ArrayList<String>();
        noteUnlessOn(off, "kawal.escalation.sweep.enabled");
        noteUnlessOn(off, "kawal.messaging.relay.enabled");
        noteUnlessOn(off, "kawal.messaging.consumer.enabled");
        if (environment.getProperty("kawal.time.speed", Double.class, 1.0) != 1.0) {
            off.add("kawal.time.speed");
        }
        return List.copyOf(off);
    }

    private void noteUnlessOn(List<String> off, String setting) {
        if (!environment.getProperty(setting, Boolean.class, true)) {
            off.add(setting);
        }
    }
}
