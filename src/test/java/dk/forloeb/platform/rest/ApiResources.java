package dk.forloeb.platform.rest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.forloeb.identity.application.RequiresPermission;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The operations of the REST interface, written as {@code GET /api/v1/programmes/{id}}. */
final class ApiResources {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private ApiResources() {}

    /** Those that resource classes offer, found by reflection. */
    static List<String> offered() {
        return methods()
                .flatMap(method -> verb(method).map(verb -> verb + " " + address(method)).stream())
                .toList();
    }

    /** Those other than GET that declare no permission. */
    static List<String> undeclaredChanges() {
        return methods()
                .filter(method -> !method.isAnnotationPresent(RequiresPermission.class))
                .flatMap(method -> verb(method).map(verb -> verb + " " + address(method)).stream())
                .filter(operation -> !operation.startsWith("GET "))
                .toList();
    }

    private static Stream<Method> methods() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.forloeb").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getMethods()));
    }

    /** Those that an OpenAPI document describes. */
    static List<String> described(JsonObject document) {
        JsonObject paths = document.getJsonObject("paths");
        return paths.keySet().stream()
                .flatMap(path -> paths.getJsonObject(path).keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path))
                .toList();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String address(Method method) {
        String base = RestApplication.class.getAnnotation(ApplicationPath.class).value();
        Stream<Path> parts =
                Stream.of(method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class));
        return parts.filter(part -> part != null)
                .map(Path::value)
                .reduce(base, (address, part) -> address + "/" + part);
    }
}
