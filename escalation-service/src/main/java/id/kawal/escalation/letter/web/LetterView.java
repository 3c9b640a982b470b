package id.kawal.escalation.letter.web;

import id.kawal.escalation.letter.Letter;
import id.kawal.escalation.letter.LetterKind;
import id.kawal.escalation.letter.LetterStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as it is shown. */
record LetterView(UUID letterId, LetterKind kind, String template, LetterStatus status, String subject,
        String addressee, @Nullable String copyTo, String body, String draftedBy, OffsetDateTime draftedAt,
        @Nullable String approvedBy, @Nullable String number, @Nullable OffsetDateTime issuedAt,
        @Nullable String sha256, @Nullable OffsetDateTime deliveredAt, @Nullable String proof, int letterVersion) {

    static LetterView of(Letter letter, ZoneId zone) {
        var text = letter.text();
        return new LetterView(letter.letterId(), letter.kind(), letter.template(), letter.status(), text.subject(),
                text.addressee(), text.copyTo(), text.body(), letter.draftedBy(),
                letter.draftedAt().atZone(zone).toOffsetDateTime(), letter.approvedBy(), letter.number(),
                at(letter.issuedAt(), zone), letter.sha256(), at(letter.deliveredAt(), zone), letter.proof(),
                letter.version());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : moment.atZone(zone).toOffsetDateTime();
    }
}
