package id.kawal.intake.pages;

import id.kawal.intake.drafting.DraftReport.DraftFile;
import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.form.Faults;
import id.kawal.intake.form.FileReader;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The fields by which a file is sent, and what is wrong with one that is not taken. */
@Component
public class FileFields {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String FILE = "file";

    private final PageWords words;

    FileFields(PageWords words) {
        this.words = words;
    }

    /** A file that lies there, as a page lists it. */
    public record Line(UUID fileId, String name, String kind, String size) {
    }

    /** The files as a page lists them. */
    public List<Line> lines(List<DraftFile> files, Locale locale) {
        return files.stream().map(file -> new Line(file.fileId(), file.name(),
                words.say("ask.kind." + file.kind(), locale), size(file.size(), locale))).toList();
    }

    /** The file, or with {@link Kind#FILES} several at once, and what they prove. */
    public List<Field> fields(Kind one, String kind, List<Fault> faults, Locale locale) {
        var kinds = Stream.of("SUPPORTING", "PRIOR_COMPLAINT_PROOF", "IDENTITY", "POWER_OF_ATTORNEY")
                .map(code -> new Option(code, words.say("ask.kind." + code, locale), null)).toList();
        var wrong = faults.stream().filter(fault -> fault.field().equals(FILE)).map(Fault::message)
                .collect(Collectors.joining(" "));
        return List.of(
                Field.of(one, FILE, words.say(one == Kind.FILES ? "ask.files" : "ask.file", locale))
                        .hinted(words.say("ask.file.hint", locale,
                                FileReader.LARGEST / MEGABYTE))
                        .faulty(wrong.isEmpty() ? null : wrong),
                Field.of(Kind.CHOICE, "kind", words.say("ask.kind", locale), kinds)
                        .answered(kind.isEmpty() ? "SUPPORTING" : kind));
    }

    /** Whether no file was chosen: a browser then sends an empty one without a name. */
    public static boolean none(@Nullable MultipartFile file) {
        return file == null || file.getSize() == 0
                && (file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty());
    }

    /** The file that was sent, or null when it is not taken. */
    public @Nullable CheckedFile read(String kind, @Nullable MultipartFile file, Faults faults) throws IOException {
        if (file == null || none(file)) {
            faults.add(FILE, "file-needed");
            return null;
        }
        if (file.getSize() > FileReader.LARGEST) {
            faults.add(FILE, "file-too-large", FileReader.LARGEST / MEGABYTE);
            return null;
        }
        return FileReader.read("", kind.isEmpty() ? null : kind, file.getOriginalFilename(), file.getContentType(),
                file.getBytes(), faults);
    }

    /** What is wrong, each said at the field of the file. */
    public List<Fault> faults(Faults faults, Locale locale) {
        return faults("", faults, locale);
    }

    /** The same for one of several files, which is named. */
    public List<Fault> faults(String name, Faults faults, Locale locale) {
        return faults.found().stream()
                .map(fault -> words.fault(new Refusal.Field(FILE, fault.code(), fault.arguments()), locale))
                .map(fault -> name.isEmpty() ? fault : new Fault(fault.field(), name + ": " + fault.message()))
                .toList();
    }

    /** That no file was chosen. */
    public Fault needed(Locale locale) {
        return words.fault(new Refusal.Field(FILE, "file-needed", List.of()), locale);
    }

    /** That what was sent at once was too large to be read at all. */
    public Fault tooLarge(long together, Locale locale) {
        return words.fault(new Refusal.Field(FILE, "files-too-large",
                List.of(FileReader.LARGEST / MEGABYTE, together)), locale);
    }

    /** That a file was too large to be read at all. */
    public Fault tooLarge(Locale locale) {
        return words.fault(new Refusal.Field(FILE, "file-too-large", List.of(FileReader.LARGEST / MEGABYTE)), locale);
    }

    private static String size(long bytes, Locale locale) {
        return bytes < MEGABYTE ? Math.max(1, bytes / 1024) + " kB"
                : String.format(locale, "%.1f MB",
                        (double) bytes / MEGABYTE);
    }
}
