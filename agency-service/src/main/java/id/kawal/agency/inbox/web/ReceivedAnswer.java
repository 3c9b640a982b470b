package id.kawal.agency.inbox.web;

import id.kawal.agency.action.AgencyCommand.Answer;
import id.kawal.agency.action.AgencyCommand.AnswerKind;
import id.kawal.agency.action.Attachment;
import id.kawal.agency.action.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A checked answer with the bytes of its files.
 *
 * @param answer what is said
 * @param contents the bytes, by evidence id
 */
record ReceivedAnswer(Answer answer, Map<UUID, byte[]> contents) {

    private static final int LONGEST_NAME = 200;

    static ReceivedAnswer of(Requests.Response request, List<MultipartFile> parts, InboxSettings settings,
            Supplier<UUID> ids) {
        var checks = new Checks();
        var kind = checks.oneOf("kind", AnswerKind.class, request.kind());
        var text = checks.text("text", request.text(), Requests.LONGEST_TEXT);
        var files = new ArrayList<File>();
        request.files().forEach(file -> files.add(decoded(file, files.size(), checks)));
        parts.forEach(part -> files.add(new File(part.getOriginalFilename(), part.getContentType(), bytes(part))));
        if (files.size() > settings.maxAttachments()) {
            checks.wrong("attachments", "too-many", settings.maxAttachments());
        }
        var attachments = new ArrayList<Attachment>();
        var contents = new LinkedHashMap<UUID, byte[]>();
        for (var at = 0; at < files.size(); at++) {
            var attachment = files.get(at).checked(ids.get(), "attachments[" + at + "]", settings, checks);
            attachments.add(attachment);
            contents.put(attachment.evidenceId(), files.get(at).content());
        }
        checks.done();
        return new ReceivedAnswer(new Answer(Checks.sure(kind), text, attachments), contents);
    }

    private static File decoded(Requests.@Nullable InlineFile file, int at, Checks checks) {
        if (file == null) {
            checks.wrong("attachments[" + at + "]", "required");
            return new File("-", null, new byte[]{0});
        }
        try {
            var content = Base64.getMimeDecoder().decode(Objects.requireNonNullElse(file.contentBase64(), ""));
            return new File(file.fileName(), file.mediaType(), content);
        } catch (IllegalArgumentException broken) {
            checks.wrong("attachments[" + at + "].contentBase64", "base64");
            return new File(file.fileName(), file.mediaType(), new byte[]{0});
        }
    }

    private static byte[] bytes(MultipartFile part) {
        try {
            return part.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("A part of the request cannot be read", broken);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record File(@Nullable String name, @Nullable String mediaType, byte[] content) {

        Attachment checked(UUID id, String field, InboxSettings settings, Checks checks) {
            var shortName = checks.text(field + ".fileName", lastPart(Objects.requireNonNullElse(name, "")),
                    LONGEST_NAME);
            var type = Objects.requireNonNullElse(mediaType, "").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            if (!settings.attachmentTypes().contains(type)) {
                checks.wrong(field + ".mediaType", "one-of", String.join(", ", settings.attachmentTypes()));
            }
            if (content.length == 0) {
                checks.wrong(field, "empty-file");
            }
            return new Attachment(id, shortName, type, content.length, ContentHash.ofBytes(content));
        }

        private static String lastPart(String name) {
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                    .replaceAll("\\p{Cntrl}", "");
        }
    }
}
