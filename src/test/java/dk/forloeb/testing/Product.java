package dk.forloeb.testing;

import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.shared.LinkTokens;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The product as its users get it: {@code java -jar target/forloeb.jar} on a free port, with its data in a directory of
 * its own, in demonstration mode unless told otherwise.
 */
public final class Product implements AutoCloseable {
    /** The password of the demonstration accounts {@code admin, koordinator, underviser, kontakt}. */
    public static final String PASSWORD = "proeve-kode-4711";

    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final HttpClient HTTP = patientClient();

    private final Process process;
    private final int port;
    private final Path directory;
    private final Path log;
    private final long logStart;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Product(Process process, int port, Path directory, Path log, long logStart) {
        this.process = process;
        this.port = port;
        this.directory = directory;
        this.log = log;
        this.logStart = logStart;
    }

    /** Starts the product and waits until it is ready. */
    public static Product start(Path directory, Map<String, String> environment) {
        Product product = launch(directory, environment);
        product.awaitReady();
        return product;
    }

    /** Starts the product without waiting, for tests of what happens before it is ready. */
    public static Product launch(Path directory, Map<String, String> environment) {
        return launch(directory, freePort(), environment);
    }

    /** As {@link #launch(Path, Map)}, on a given port. */
    public static Product launch(Path directory, int port, Map<String, String> environment) {
        Path log = directory.resolve("product.log");
        ProcessBuilder builder = new ProcessBuilder(command(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Map<String, String> variables = new HashMap<>(
                Map.of("FORLOEB_DATA_DIR", directory.resolve("data").toString(), "FORLOEB_DEMO_PASSWORD", PASSWORD));
        variables.putAll(environment);
        builder.environment().keySet().removeIf(name -> name.startsWith("FORLOEB_"));
        builder.environment().putAll(variables);
        try {
            Files.createDirectories(directory);
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            return new Product(builder.start(), port, directory, log, logStart);
        } catch (IOException failed) {
            throw new IllegalStateException("target/forloeb.jar cannot be started", failed);
        }
    }

    private static List<String> command(int port) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = new File("target/forloeb.jar").getAbsolutePath();
        return List.of(java, "-jar", jar, "--port", Integer.toString(port), "--with-parent");
    }

    /**
     * The path that a mail's personal link leads to, such as {@code /o/…}: derived from the key file, which nobody but
     * the operator can read.
     */
    public String link(PersonalLinks.Purpose purpose, String subject) {
        return personalLink(purpose, UUID.fromString(subject));
    }

    /** As {@link #link}. */
    public String personalLink(PersonalLinks.Purpose purpose, UUID id) {
        byte[] bytes = ByteBuffer.allocate(LinkTokens.ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return "/" + purpose.folder() + "/" + new LinkTokens(secret(), "link-" + purpose.folder()).token(bytes);
    }

    /** The installation's secret, as the key file has it. */
    public byte[] secret() {
        try {
            return HexFormat.of()
                    .parseHex(Files.readString(directory.resolve("data/secret.key"))
                            .strip());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** The process that an operator sees: the launcher. */
    public Process process() {
        return process;
    }

    /** Memory of the launcher and the server together, as the system counts it (VmRSS), in units of 1,000,000 bytes. */
    public long residentMegabytes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(Product::residentKibibytes)
                        .sum()
                * 1024
                / 1_000_000;
    }

    private static long residentKibibytes(ProcessHandle handle) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(handle.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            throw new IllegalStateException("No process " + handle.pid(), gone);
        }
    }

    /** What the product has printed since it was launched, without what an earlier one left in the same directory. */
    public String output() {
        try {
            byte[] all = Files.readAllBytes(log);
            return new String(all, (int) logStart, all.length - (int) logStart, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException("No log at " + log, failed);
        }
    }

    /**
     * A client that gives up an idle connection before the server does, after 30 seconds: a POST on one that the server
     * is just closing fails and is not repeated. The setting counts for HTTP/1.1 alone.
     */
    private static HttpClient patientClient() {
        System.setProperty("jdk.httpclient.keepalive.timeout", "15");
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** A bearer token of a demonstration account. */
    public String token(String user) {
        return token(user, PASSWORD);
    }

    /**
     * A bearer token of an account. The same one as long as it holds, because a password is meant to take the server a
     * while to check.
     */
    public String token(String user, String password) {
        String known = tokens.get(user);
        if (known == null
                || get("/api/v1/me", "Authorization", "Bearer " + known).statusCode() != 200) {
            known = issue(user, password);
            tokens.put(user, known);
        }
        return known;
    }

    private String issue(String user, String password) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url() + "/api/v1/tokens"))
                .header("Authorization", "Basic " + credentials)
                .POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(user + " gets no token: " + answer.body());
        }
        return ApiClient.json(answer).getString("token");
    }

    /** A POST of a form without a session. */
    public HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** A GET of a path that begins with a slash. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a request built for {@link #url()}. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException("The product does not answer:\n" + output(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Polls the health address, because requests during start-up get 404 or 500, and waits for the line that says so. */
    public void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The product ended with " + process.exitValue() + ":\n" + output());
            }
            if (isReady() && output().contains(" is ready at ")) {
                return;
            }
            pause();
        }
        close();
        throw new IllegalStateException("The product is not ready after " + PATIENCE + ":\n" + output());
    }

    private boolean isReady() {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url() + "/health/ready")).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end of a process that should end by itself, and returns its exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The product still runs after " + PATIENCE + ":\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Stops the product as a service manager would. */
    @Override
    public void close() {
        process.destroy();
        awaitExit();
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new IllegalStateException("No port is free", failed);
        }
    }
}
