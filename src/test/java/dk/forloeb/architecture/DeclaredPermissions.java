package dk.forloeb.architecture;

import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.identity.application.RequiresPermission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds the application services of a class folder, and their methods that say nothing of who may call them. */
final class DeclaredPermissions {

    private DeclaredPermissions() {}

    /** Every class named {@code …Service} in a package {@code application} of the folder that {@code marker} is in. */
    static List<Class<?>> servicesBeside(Class<?> marker) {
        Path root = root(marker);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("dk/forloeb/(.*/)?application/[^/]*Service\\.class"))
                    .<Class<?>>map(DeclaredPermissions::load)
                    .filter(type -> !type.isInterface())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The public methods of the service, inherited ones too, that neither they nor the class declare anything for. */
    static List<String> undeclared(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isSynthetic())
                .filter(method -> Modifier.isStatic(method.getModifiers()) || !isDeclared(method, service))
                .map(Method::toGenericString)
                .toList();
    }

    private static boolean isDeclared(Method method, Class<?> service) {
        return method.isAnnotationPresent(RequiresPermission.class)
                || method.isAnnotationPresent(OpenToAll.class)
                || service.isAnnotationPresent(RequiresPermission.class)
                || service.isAnnotationPresent(OpenToAll.class);
    }

    private static Path root(Class<?> marker) {
        URL location = marker.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
