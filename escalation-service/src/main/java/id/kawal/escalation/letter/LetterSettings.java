package id.kawal.escalation.letter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are numbered and signed.
 *
 * @param pattern of the number: {@code <seq>}, {@code <month>} in Roman figures, {@code <year>} and {@code <office>}
 * @param officeCode the code of the office in numbers
 * @param officeName the name of the office at the head of a letter
 * @param officeAddress its address
 */
@ConfigurationProperties("kawal.escalation.letters")
record LetterSettings(@DefaultValue("<seq>/SRT/<month>/<year>/<office>") String pattern,
        @DefaultValue("BDL") String officeCode,
        @DefaultValue("Ombudsman Republik Indonesia Perwakilan Provinsi Lampung") String officeName,
        @DefaultValue("Jl. Cut Mutia No. 137, Bandar Lampung") String officeAddress) {
}
