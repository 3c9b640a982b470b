package id.kawal.agency.action;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Digests of what was said; two commands that say the same, spaces aside, have the same. */
public final class ContentHash {

    private ContentHash() {
    }

    /** The digest of what the command says. */
    public static String of(AgencyCommand command) {
        var parts = switch (command) {
            case AgencyCommand.Acknowledge acknowledge -> List.of(acknowledge.fileComplete(),
                    Objects.requireNonNullElse(acknowledge.reference(), ""));
            case AgencyCommand.Ask ask -> List.of(words(ask.text()));
            case AgencyCommand.Answer answer -> List.of(answer.kind(), words(answer.text()),
                    answer.attachments().stream().map(Attachment::sha256).sorted().collect(Collectors.joining(",")));
            case AgencyCommand.RequestExtension request -> List.of(request.days(), request.reason(),
                    words(request.explanation()));
            case AgencyCommand.HandOver handOver -> List.of(handOver.toAgencyCode(), words(handOver.reason()));
            case AgencyCommand.Decline decline -> List.of(decline.reason(), words(decline.explanation()));
        };
        var said = command.getClass().getSimpleName() + parts.stream().map(Object::toString)
                .collect(Collectors.joining("\n", "\n", ""));
        return ofBytes(said.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of a content, 64 lower-case hexadecimal digits. */
    public static String ofBytes(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
