package id.kawal.intake.drafting.web;

import id.kawal.intake.drafting.DraftProperties;
import id.kawal.intake.pages.UploadLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets all files of a report be sent at once where it is written. */
@Configuration(proxyBeanMethods = false)
class FilesAtOnce {

    @Bean
    UploadLimit.Room filesOfReport(DraftProperties drafts) {
        return new UploadLimit.Room(FilePages.PATH, drafts.files());
    }
}
