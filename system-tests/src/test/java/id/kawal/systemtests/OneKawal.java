package id.kawal.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each class of browser tests a browser of its own on one Kawal, which starts with the first and ends with the last of them. */
final class OneKawal implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(OneKawal.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Opened.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(HERE).computeIfAbsent(Opened.class, _ -> Opened.sharing(() -> kawal(test)));
    }

    private static KawalProcess kawal(ExtensionContext test) {
        return test.getRoot().getStore(HERE).computeIfAbsent(KawalProcess.class, _ -> start(), KawalProcess.class);
    }

    private static KawalProcess start() {
        try {
            return KawalProcess.start(Files.createTempDirectory(Path.of("target"), "pages").resolve("data"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
