package id.kawal.agency.directory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Loads the directory that the settings name when the service starts. */
@Component
class DirectorySeed implements ApplicationRunner {

    private final Seeding seeding;
    private final Settings settings;

    DirectorySeed(Seeding seeding, Settings settings) {
        this.seeding = seeding;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.seed().isEmpty() && !"none".equals(settings.seed())) {
            seeding.load(Seed.named(settings.seed()));
        }
    }

    /**
     * Which directory is loaded.
     *
     * @param seed the name of a seed, or {@code none}
     */
    @ConfigurationProperties("kawal.agency")
    record Settings(@DefaultValue("lampung") String seed) {
    }
}
