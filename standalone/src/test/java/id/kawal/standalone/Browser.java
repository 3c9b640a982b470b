package id.kawal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: keeps cookies, follows redirects one by one, and sends forms with their hidden fields. */
final class Browser {

    private static final Pattern HIDDEN = Pattern
            .compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> setCookies = new LinkedHashMap<>();
    private final List<URI> visited = new ArrayList<>();
    private URI at;

    Browser(URI start) {
        this.at = start;
    }

    HttpResponse<String> open(String path) {
        return followed(request(path).GET());
    }

    /** Asks for a page and goes nowhere else. */
    HttpResponse<String> once(String path) {
        return send(request(path).GET());
    }

    /** Sends the first form of the page, whose hidden fields it read there. */
    HttpResponse<String> submit(HttpResponse<String> page, String action, Map<String, String> fields) {
        var all = new LinkedHashMap<String, String>();
        var form = page.body().substring(Math.max(0, page.body().indexOf("action=\"" + action + "\"")));
        var hidden = HIDDEN.matcher(form.substring(0, Math.max(0, form.indexOf("</form>"))));
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        return post(action, all);
    }

    /** The hidden fields of the first form of a page, its token among them. */
    Map<String, String> hidden(HttpResponse<String> page) {
        var all = new LinkedHashMap<String, String>();
        var form = HIDDEN.matcher(page.body().substring(0, Math.max(0, page.body().indexOf("</form>"))));
        while (form.find()) {
            all.put(form.group(1), form.group(2));
        }
        return all;
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return followed(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The whole way through the issuer's page, from the page that was wanted. */
    HttpResponse<String> signIn(String wanted, String user, String password) {
        return submit(open(wanted), "/oauth2/sign-in", Map.of("username", user, "password", password));
    }

    URI at() {
        return at;
    }

    /** All addresses so far, the last one last. */
    List<URI> visited() {
        return List.copyOf(visited);
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** The whole line by which a cookie was set last. */
    String setCookie(String name) {
        return setCookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(at.resolve(path)).timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html,application/xhtml+xml").header("Accept-Language", "en");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> followed(HttpRequest.Builder first) {
        var answer = send(first);
        for (var hop = 0; answer.statusCode() / 100 == 3 && hop < 10; hop++) {
            answer = send(request(answer.headers().firstValue("Location").orElseThrow()).GET());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var asked = request.build();
            var answer = http.send(asked, BodyHandlers.ofString());
            at = asked.uri();
            visited.add(at);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String line) {
        var pair = line.split(";", 2)[0].split("=", 2);
        setCookies.put(pair[0], line);
        if (line.matches("(?i).*max-age=0\\b.*")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
