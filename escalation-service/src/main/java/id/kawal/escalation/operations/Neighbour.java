package id.kawal.escalation.operations;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Another service, spoken to with the token of the operator, so that it decides itself what is allowed and notes who did what. */
final class Neighbour {

    private final RestClient service;

    Neighbour(RestClient service) {
        this.service = service;
    }

    /**
     * Asks it for something.
     *
     * @throws NotDone when it refuses, or does not answer
     */
    <T> T get(String path, Class<T> type) {
        return speaking(() -> service.get().uri(path).headers(Neighbour::inTheLanguage).retrieve()
                .requiredBody(type));
    }

    /**
     * Has it do something.
     *
     * @throws NotDone when it refuses, or does not answer
     */
    void post(String path, Map<String, ?> body) {
        speaking(() -> service.post().uri(path).headers(Neighbour::inTheLanguage)
                .contentType(org.springframework.http.MediaType.APPLICATION_JSON).body(body).retrieve()
                .toBodilessEntity());
    }

    private static void inTheLanguage(HttpHeaders headers) {
        headers.setAcceptLanguageAsLocales(java.util.List.of(LocaleContextHolder.getLocale()));
    }

    private static <T> T speaking(Supplier<T> call) {
        try {
            return call.get();
        } catch (RestClientResponseException refused) {
            throw refusal(refused);
        } catch (RestClientException away) {
            throw NotDone.because("operations.no-answer");
        }
    }

    private static NotDone refusal(RestClientResponseException refused) {
        if (refused.getStatusCode().is5xxServerError()) {
            return NotDone.because("operations.no-answer");
        }
        if (refused.getStatusCode() == HttpStatus.FORBIDDEN || refused.getStatusCode() == HttpStatus.UNAUTHORIZED) {
            return NotDone.because("operations.not-allowed");
        }
        Function<Map<?, ?>, Object> detail = problem -> problem.get("detail");
        try {
            var problem = refused.getResponseBodyAs(Map.class);
            var said = problem == null ? null : detail.apply(problem);
            return said == null ? NotDone.because("operations.refused") : NotDone.said(said.toString());
        } catch (RestClientException | IllegalStateException unreadable) {
            return NotDone.because("operations.refused");
        }
    }
}
