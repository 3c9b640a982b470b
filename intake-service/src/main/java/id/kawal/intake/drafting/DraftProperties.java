package id.kawal.intake.drafting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long reports that are being written are kept, in real time, since people type in real time; and how much of them.
 *
 * @param keep after the last answer, until it is purged
 * @param empty the same while nothing was answered yet
 * @param longest after it was begun, however often it is touched
 * @param receipt how long the receipt of a sent one, with its PIN, can be looked at again in the same browser
 * @param perVisitor how many unfinished ones one address may have; many people may share one
 * @param all how many there may be
 * @param files the most bytes of the files of one of them
 * @param filesPerVisitor the most bytes of the files of those of one address
 * @param allFiles the most bytes of all their files
 */
@ConfigurationProperties("kawal.intake.drafts")
public record DraftProperties(@DefaultValue("7d") Duration keep, @DefaultValue("2h") Duration empty,
        @DefaultValue("30d") Duration longest, @DefaultValue("30m") Duration receipt,
        @DefaultValue("100") int perVisitor, @DefaultValue("20000") int all, @DefaultValue("30MB") DataSize files,
        @DefaultValue("300MB") DataSize filesPerVisitor, @DefaultValue("4GB") DataSize allFiles) {
}
