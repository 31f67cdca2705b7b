package dk.forloeb.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The description of the REST interface for people, from the document that {@code /openapi} gives to programs. */
@Named
@ApplicationScoped
public class ApiDocsBean implements Serializable {

    /** Made at build time from the resources. */
    static final String DOCUMENT = "META-INF/openapi.json";

    private static final long serialVersionUID = 1L;

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final transient JsonObject document = read();
    private final transient Map<String, List<ApiOperation>> operations =
            operations(document).collect(Collectors.groupingBy(ApiOperation::tag, TreeMap::new, Collectors.toList()));

    private final transient List<ApiShape> shapes =
            shapes(document.getJsonObject("components").getJsonObject("schemas"));

    private static JsonObject read() {
        try (InputStream stream = ApiDocsBean.class.getClassLoader().getResourceAsStream(DOCUMENT);
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<ApiOperation> operations(JsonObject document) {
        JsonObject paths = document.getJsonObject("paths");
        return paths.keySet().stream()
                .flatMap(path -> METHODS.stream()
                        .filter(paths.getJsonObject(path)::containsKey)
                        .map(method -> ApiOperation.of(path, method, paths.getJsonObject(path), document)));
    }

    private static List<ApiShape> shapes(JsonObject schemas) {
        return schemas.keySet().stream()
                .sorted()
                .map(name -> ApiShape.of(name, schemas.getJsonObject(name)))
                .toList();
    }

    /** By alphabet. */
    public Set<String> getGroups() {
        return operations.keySet();
    }

    /** By address, in the order reading, making, replacing, changing, deleting. */
    public List<ApiOperation> operations(String group) {
        return operations.getOrDefault(group, List.of());
    }

    /** By alphabet. */
    public List<ApiShape> getShapes() {
        return shapes;
    }
}
