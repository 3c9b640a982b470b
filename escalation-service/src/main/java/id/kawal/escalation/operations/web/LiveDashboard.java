package id.kawal.escalation.operations.web;

import id.kawal.escalation.operations.CaseFigures;
import id.kawal.escalation.operations.Dashboard;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Sends newer figures to all who look: they are counted once, put into words once for each language and for those who may open files and
 * those who may not, and the same text goes to all of these. Who reads too slowly misses some and holds nobody up. While nobody looks nothing is counted.
 */
@Component
class LiveDashboard {

    private static final Logger LOG = LoggerFactory.getLogger(LiveDashboard.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int BEATS_BETWEEN_SIGNS = 15;

    private final Dashboard dashboard;
    private final ITemplateEngine templates;
    private final OperationsWords words;
    private final List<Viewer> viewers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private @Nullable CaseFigures sent;
    private int beats;

    LiveDashboard(Dashboard dashboard, ITemplateEngine templates, OperationsWords words) {
        this.dashboard = dashboard;
        this.templates = templates;
        this.words = words;
    }

    SseEmitter watch(Locale locale, boolean opensFiles) {
        var viewer = new Viewer(new Eyes(Locale.of(locale.getLanguage()), opensFiles),
                new SseEmitter(LONGEST.toMillis()));
        viewer.stream.onCompletion(() -> viewers.remove(viewer));
        viewer.stream.onTimeout(viewer.stream::complete);
        viewer.stream.onError(_ -> viewers.remove(viewer));
        viewers.add(viewer);
        viewer.send(SseEmitter.event().comment("watching"));
        return viewer.stream;
    }

    int watching() {
        return viewers.size();
    }

    @Scheduled(fixedRateString = "PT1S")
    void beat() {
        if (viewers.isEmpty() || !looking.compareAndSet(false, true)) {
            return;
        }
        try {
            look();
        } catch (RuntimeException failure) {
            LOG.warn("The dashboard could not be renewed: {}", failure.toString());
        } finally {
            looking.set(false);
        }
    }

    private void look() {
        var picture = dashboard.look();
        beats = (beats + 1) % BEATS_BETWEEN_SIGNS;
        if (picture.figures().equals(sent)) {
            if (beats == 0) {
                viewers.forEach(viewer -> viewer.tell(() -> SseEmitter.event().comment("still here")));
            }
            return;
        }
        sent = picture.figures();
        var texts = new HashMap<Eyes, String>();
        for (var viewer : viewers) {
            var text = texts.computeIfAbsent(viewer.eyes, eyes -> render(picture, eyes));
            viewer.tell(() -> SseEmitter.event().name("picture").data(text));
        }
    }

    private String render(Dashboard.Picture picture, Eyes eyes) {
        return templates.process("escalation/operations/picture",
                new Context(eyes.locale,
                        Map.of("picture", picture, "words", words, "opensFiles", eyes.opensFiles)));
    }

    /** What makes the same figures another text. */
    private record Eyes(Locale locale, boolean opensFiles) {
    }

    /** What is sent; made for each viewer anew, because it is used up by sending. */
    private interface News {
        SseEmitter.SseEventBuilder event();
    }

    /** One page that is open. */
    private final class Viewer {

        private final Eyes eyes;
        private final SseEmitter stream;
        private final AtomicBoolean sending = new AtomicBoolean();

        private Viewer(Eyes eyes, SseEmitter stream) {
            this.eyes = eyes;
            this.stream = stream;
        }

        private void tell(News news) {
            if (sending.compareAndSet(false, true)) {
                Thread.ofVirtual().name("tell a dashboard").start(() -> {
                    try {
                        send(news.event());
                    } finally {
                        sending.set(false);
                    }
                });
            }
        }

        private void send(SseEmitter.SseEventBuilder event) {
            try {
                stream.send(event);
            } catch (IOException | IllegalStateException left) {
                viewers.remove(this);
                stream.complete();
            }
        }
    }
}
