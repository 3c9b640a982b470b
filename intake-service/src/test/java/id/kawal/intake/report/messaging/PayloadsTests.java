package id.kawal.intake.report.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.DirectDecrypter;
import id.kawal.contracts.intake.Article24Item;
import id.kawal.contracts.intake.PriorComplaint;
import id.kawal.intake.evidence.Evidence.EvidenceKind;
import id.kawal.intake.report.MissingItem;
import id.kawal.intake.report.Outline.Channel;
import id.kawal.intake.report.Outline.Confidentiality;
import id.kawal.intake.vault.PriorComplaintDetails;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayloadsTests {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @Test
    void every_word_of_intake_is_a_word_of_the_contract() {
        assertThat(names(id.kawal.contracts.intake.Channel.values())).isEqualTo(names(Channel.values()));
        assertThat(names(id.kawal.contracts.intake.Confidentiality.values()))
                .isEqualTo(names(Confidentiality.values()));
        assertThat(names(id.kawal.contracts.EvidenceKind.values())).containsAll(names(EvidenceKind.values()));
        assertThat(names(Article24Item.values())).containsAll(names(MissingItem.values()));
        assertThat(names(PriorComplaint.Addressee.values())).isEqualTo(names(PriorComplaintDetails.Addressee.values()));
        assertThat(names(PriorComplaint.Form.values())).isEqualTo(names(PriorComplaintDetails.Form.values()));
    }

    @Test
    void a_contact_is_read_by_who_has_the_key_alone() throws Exception {
        var sealed = new ContactProperties(KEY).encrypt("{\"email\":\"siti@example.id\"}");

        assertThat(sealed).doesNotContain("siti");
        var opened = JWEObject.parse(sealed);
        assertThat(opened.getHeader().getAlgorithm().getName()).isEqualTo("dir");
        assertThat(opened.getHeader().getEncryptionMethod().getName()).isEqualTo("A256GCM");
        opened.decrypt(new DirectDecrypter(Base64.getDecoder().decode(KEY)));
        assertThat(opened.getPayload().toString()).contains("siti@example.id");
    }

    @Test
    void a_key_of_another_length_says_what_to_set() {
        assertThatThrownBy(() -> new ContactProperties("")).hasMessageContaining("KAWAL_CONTACTS_KEY");
        assertThatThrownBy(() -> new ContactProperties("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }

    private static List<String> names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }
}
