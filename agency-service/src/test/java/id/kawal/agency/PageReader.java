package id.kawal.agency;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An officer at a browser without scripts, signed in by the cookie; sends forms as a browser does. */
final class PageReader {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern HIDDEN = Pattern
            .compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "----kawal";

    private final URI base;
    private final String token;
    private final String language;
    private String formCookie = "";

    PageReader(int port, String token, String language) {
        this.base = URI.create("http://127.0.0.1:" + port);
        this.token = token;
        this.language = language;
    }

    HttpResponse<String> open(String path) {
        return send(request(path).GET());
    }

    /** Fills in the form of a page and sends it, with the hidden fields found there. */
    HttpResponse<String> fill(String path, Map<String, String> fields, String... file) {
        return fillAt(path, path, fields, file);
    }

    /** The same with a form that is sent elsewhere. */
    HttpResponse<String> fillAt(String at, String path, Map<String, String> fields, String... file) {
        var all = new LinkedHashMap<String, String>();
        var page = open(at).body();
        var form = page.substring(Math.max(0, page.indexOf("action=\"" + path)));
        var hidden = HIDDEN.matcher(form);
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        return post(path, all, file);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... file) {
        if (file.length == 0) {
            var body = fields.entrySet().stream()
                    .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)));
        }
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--").append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(value)
                .append("\r\n"));
        body.append("--").append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"attachments\"; filename=\"")
                .append(file[0]).append("\"\r\nContent-Type: ").append(file[1]).append("\r\n\r\n").append(file[2])
                .append("\r\n--").append(BOUNDARY).append("--\r\n");
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Accept", "text/html")
                .header("Accept-Language", language)
                .header("Cookie", "kawal-staff-8080=" + token + "; kawal-form=" + formCookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream().filter(line -> line.startsWith("kawal-form="))
                    .forEach(line -> formCookie = line.split("[=;]")[1]);
            return answer;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
