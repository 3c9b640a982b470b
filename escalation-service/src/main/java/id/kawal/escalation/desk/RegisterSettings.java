package id.kawal.escalation.desk;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How cases are numbered in the register of the office.
 *
 * @param pattern of the number: {@code <seq>}, {@code <kind>}, {@code <month>} in Roman figures, {@code <year>},
 * {@code <office>}
 * @param report the kind of a report
 * @param ownInitiative the kind of an investigation of the office's own
 * @param officeCode the code of the office
 */
@ConfigurationProperties("kawal.escalation.register")
record RegisterSettings(@DefaultValue("<seq>/<kind>/<month>/<year>/<office>") String pattern,
        @DefaultValue("LM") String report, @DefaultValue("IN") String ownInitiative,
        @DefaultValue("BDL") String officeCode) {

    RegisterSettings {
        if (!List.of("<seq>", "<year>").stream().allMatch(pattern::contains)) {
            throw new IllegalArgumentException("A register number without <seq> and <year> is given twice: " + pattern);
        }
    }

    /** The pattern for cases that came in that way. */
    String patternOf(Origin origin) {
        return pattern.replace("<kind>", origin == Origin.OWN_INITIATIVE ? ownInitiative : report);
    }
}
