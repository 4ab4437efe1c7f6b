package dev.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.shiro.FMod_Shiro;
import org.apache.jena.fuseki.server.DataService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files in fuseki-config serve a stand-alone Fuseki too. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainFusekiTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final FusekiServer fuseki;

    PlainFusekiTest(@TempDir Path dir) throws IOException {
        Path files = Path.of("fuseki-config");
        String config = Files.readString(files.resolve("config.ttl")).replace("\"data/", "\"" + dir + "/data/");
        Files.createDirectories(dir.resolve("data/tdb2"));
        fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.create(List.of(new FMod_Shiro(
                        files.resolve("shiro.ini").toAbsolutePath().toString()))))
                .parseConfigFile(Files.writeString(dir.resolve("config.ttl"), config))
                .build()
                .start();
    }

    @AfterAll
    void stop() {
        DataService service =
                fuseki.getDataAccessPointRegistry().get("/rapporteur").getDataService();
        fuseki.stop();
        service.shutdown();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "rapporteur/sparql, query=ASK%7B%7D, 200",
        "rapporteur, update=DROP+ALL, 400",
        "rapporteur-admin/update, update=DROP+ALL, 401",
        "rapporteur-admin/sparql, query=ASK%7B%7D, 401",
        "$/datasets, dbName=more&dbType=mem, 401",
        "$/ping, x=y, 200",
    })
    void answers(String path, String form, int status) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(fuseki.serverURL() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        assertEquals(status, client.send(request, BodyHandlers.ofString()).statusCode());
    }
}
