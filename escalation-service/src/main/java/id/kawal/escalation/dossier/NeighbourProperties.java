package id.kawal.escalation.dossier;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the neighbours answer.
 *
 * @param intake intake-service
 * @param agency agency-service
 */
@ConfigurationProperties("kawal")
record NeighbourProperties(@DefaultValue Address intake, @DefaultValue Address agency) {

    /**
     * An address.
     *
     * @param url its base
     */
    record Address(@DefaultValue("") String url) {
    }
}
