package id.kawal.escalation.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the rules of PDF/A say of a document, by veraPDF. */
public final class Archivable {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archivable() {
    }

    /** The document keeps every rule of PDF/A-2a, which is PDF/A-2b and that it can be read aloud. */
    public static void keepsEveryRule(byte[] pdf, String name) {
        var flavour = PDFAFlavour.PDFA_2_A;
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks().keySet()).as(name).isEmpty();
            assertThat(result.isCompliant()).as(name).isTrue();
            assertThat(result.getTotalAssertions()).as(name).isGreaterThan(100);
        } catch (Exception unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }
}
