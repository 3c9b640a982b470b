package id.kawal.notification.mail;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The two shapes of a mail, plain and with a little HTML; both say the same words, and the HTML escapes all of them. */
@Component
class MailTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    MailTemplates() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/notification/");
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        engine.setTemplateResolver(files);
    }

    String html(MailText text, Locale language) {
        return engine.process(new TemplateSpec("message.html", TemplateMode.HTML), context(text, language));
    }

    String plain(MailText text, Locale language) {
        return engine.process(new TemplateSpec("message.txt", TemplateMode.TEXT), context(text, language));
    }

    private static Context context(MailText text, Locale language) {
        var context = new Context(language);
        context.setVariable("mail", text);
        context.setVariable("language", language.getLanguage());
        return context;
    }
}
