package id.kawal.notification.testing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectEncrypter;
import id.kawal.contracts.CaseEvent;
import id.kawal.contracts.EventCatalogue;
import id.kawal.contracts.EventType;
import id.kawal.contracts.agency.AgencyDescribed;
import id.kawal.contracts.agency.ResponseKind;
import id.kawal.contracts.agency.ResponseRecorded;
import id.kawal.contracts.intake.Channel;
import id.kawal.contracts.intake.Confidentiality;
import id.kawal.contracts.intake.ReportSubmitted;
import id.kawal.contracts.intake.ReporterContact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.json.JsonMapper;

/** One case with its own reporter and agency, and the events about them. */
public final class CaseOnStage {

    public static final String KEY = "QSBrZXkgb2YgMzIgYnl0ZXMgZm9yIGFsbCB0ZXN0cy4=";

    public final UUID caseId = UUID.randomUUID();
    public final UUID reporterId = UUID.randomUUID();
    public final String agencyCode = "D-" + caseId.toString().substring(0, 8).toUpperCase();
    public final String agencyName = "Dinas " + agencyCode;
    public final String reporter = "siti-" + caseId + "@example.org";
    public final String desk = "desk-" + caseId + "@dinas.example";
    public final String superior = "bupati-" + caseId + "@kab.example";
    public final String trackingCode = "LPG-" + caseId.toString().substring(0, 4).toUpperCase();

    private final EventFeed feed;
    private final Instant at;

    public CaseOnStage(EventFeed feed, Instant at) {
        this.feed = feed;
        this.at = at;
    }

    /** Everything that is needed to tell the reporter, the agency and its superior. */
    public CaseOnStage known(Confidentiality confidentiality) {
        return listed().reachable("id").reported(confidentiality);
    }

    public CaseOnStage reported(Confidentiality confidentiality) {
        publish(EventCatalogue.REPORT_SUBMITTED, new ReportSubmitted(caseId, reporterId, "LAMPUNG", agencyCode, null,
                "CIVIL_REGISTRATION", Channel.WEB, confidentiality, false, LocalDate.of(2026, 10, 1), null, List.of(),
                List.of(), "id", null));
        return this;
    }

    public CaseOnStage reachable(String language) {
        return reachableAt(reporter, language);
    }

    public CaseOnStage reachableAt(String email, String language) {
        var contact = new ReporterContact.Contact(email, "", language, trackingCode);
        feed.publish(EventCatalogue.REPORTER_CONTACT, reporterId.toString(),
                new ReporterContact(reporterId, caseId, sealed(JsonMapper.shared().writeValueAsString(contact)), null),
                at);
        return this;
    }

    /** A reporter whom the office wrote down at the counter; no report tells of the case. */
    public CaseOnStage registered(Confidentiality confidentiality) {
        var contact = new ReporterContact.Contact(reporter, "", "id", trackingCode);
        feed.publish(EventCatalogue.REPORTER_CONTACT, reporterId.toString(), new ReporterContact(reporterId, caseId,
                sealed(JsonMapper.shared().writeValueAsString(contact)), confidentiality), at);
        return this;
    }

    public CaseOnStage erased() {
        feed.publish(EventCatalogue.REPORTER_CONTACT, reporterId.toString(), null, at);
        return this;
    }

    public CaseOnStage listed() {
        feed.publish(EventCatalogue.AGENCY_DESCRIBED, agencyCode, new AgencyDescribed(agencyCode, agencyName,
                "LOCAL_GOVERNMENT", "18.71", "Bandar Lampung", desk, new AgencyDescribed.Superior("Bupati", superior),
                List.of(), true), at);
        return this;
    }

    public ProducerRecord<String, byte[]> answered(int number) {
        return publish(EventCatalogue.RESPONSE_RECORDED,
                new ResponseRecorded(caseId, agencyCode, UUID.randomUUID(), number, ResponseKind.RESOLVED, List.of()));
    }

    public <T extends CaseEvent> ProducerRecord<String, byte[]> publish(EventType<T> type, T event) {
        return publish(type, event, at);
    }

    public <T extends CaseEvent> ProducerRecord<String, byte[]> publish(EventType<T> type, T event, Instant time) {
        return feed.publish(type, caseId.toString(), event, time);
    }

    private static String sealed(String text) {
        try {
            var jwe = new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(text));
            jwe.encrypt(new DirectEncrypter(Base64.getDecoder().decode(KEY)));
            return jwe.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
