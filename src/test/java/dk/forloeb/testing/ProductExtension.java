package dk.forloeb.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one running {@link Product} of the test run to constructors and methods that have a parameter of that type:
 * on H2, or on MariaDB where the run is against it. Started when first asked for, stopped after the last test. A test that
 * is an {@link OwnProduct} gets its own.
 */
public final class ProductExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(ProductExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getTestInstance()
                .filter(OwnProduct.class::isInstance)
                .map(test -> own(context, (OwnProduct) test))
                .orElseGet(() -> shared(context));
    }

    /** Stopped at the end of the test method. */
    private static Product own(ExtensionContext context, OwnProduct test) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(OwnProduct.class, key -> start("own", test.environment()), Product.class);
    }

    /** The running product; also for other extensions. */
    public static Product shared(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(Product.class, key -> start("shared", environment()), Product.class);
    }

    private static Product start(String name, Map<String, String> environment) {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/products")), name);
            return Product.start(directory.toAbsolutePath(), environment);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The database of this run; with demonstration data also on MariaDB. */
    public static Map<String, String> environment() {
        return MariaDbServer.isWanted()
                ? Map.of(
                        "FORLOEB_DB_URL", MariaDbServer.database("product"),
                        "FORLOEB_DB_USER", "root",
                        "FORLOEB_DEMO", "true")
                : Map.of();
    }
}
