package dk.forloeb.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** The child process: checks what the server needs, runs it, and says when it is ready. */
final class Server {
    private final Settings settings;

    Server(Settings settings) {
        this.settings = settings;
    }

    void run() {
        LifeLine.watch(System.in);
        DataDirectory data = DataDirectory.open(settings.dataDirectory());
        requireFreePort();
        String database = new DatabaseProbe(settings, data).check();
        System.out.println("Database: " + database);
        settings.applicationProperties().forEach(System::setProperty);
        boot(data);
        requireReady();
        System.out.println("Forløb is ready at " + settings.localUrl());
    }

    private void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException taken) {
            throw new StartupFailure(
                    StartupFailure.IN_USE,
                    "port " + settings.port() + " on " + settings.address().getHostAddress() + " cannot be used ("
                            + taken.getMessage() + "); choose another with --port.");
        }
    }

    private void boot(DataDirectory data) {
        List<String> arguments = List.of(
                "--port", Integer.toString(settings.port()),
                "--nohazelcast", "--disablephonehome",
                "--unpackdir", data.work("runtime").toString(),
                "--logproperties", data.copy("logging.properties").toString(),
                "--prebootcommandfile", data.write("preboot.txt", preboot()).toString());
        try {
            Class.forName("fish.payara.micro.PayaraMicro")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments.toArray(String[]::new));
        } catch (ReflectiveOperationException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new StartupFailure(StartupFailure.DEPLOYMENT, "the server did not boot: " + cause);
        }
    }

    private String preboot() {
        String config = "set configs.config.server-config.";
        return String.join(
                "\n",
                config + "network-config.network-listeners.network-listener.http-listener.address="
                        + settings.address().getHostAddress(),
                config + "thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=32",
                config + "thread-pools.thread-pool.http-thread-pool.min-thread-pool-size=4",
                "");
    }

    /** A failed deployment leaves the server answering 404 to everything: only the health address tells. */
    private void requireReady() {
        String host = settings.address().isAnyLocalAddress()
                ? "localhost"
                : settings.address().getHostAddress();
        URI health = URI.create(
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + settings.port() + "/health/ready");
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(30)).build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new StartupFailure(
                        StartupFailure.DEPLOYMENT,
                        "the application did not deploy (health answers " + status + "); the log above says why.");
            }
        } catch (IOException unanswered) {
            throw new StartupFailure(StartupFailure.DEPLOYMENT, "the server does not answer: " + unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartupFailure(StartupFailure.DEPLOYMENT, "interrupted while starting.");
        }
    }
}
