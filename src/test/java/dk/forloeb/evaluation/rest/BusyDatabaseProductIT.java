package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.MariaDbServer;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The embedded database lets nobody else in, so that only a server can be kept busy by others. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
@EnabledIf("onServer")
class BusyDatabaseProductIT {

    static boolean onServer() {
        return MariaDbServer.isWanted();
    }

    @Test
    void asks_to_come_back_while_others_hold_the_lock_and_takes_the_answer_afterwards(Product product)
            throws Exception {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Optaget");
        String token = api.links(survey, 1).get(0);
        api.open(survey);
        HttpResponse<String> meanwhile;
        try (Connection other = DriverManager.getConnection(MariaDbServer.database("product"), "root", "")) {
            other.setAutoCommit(false);
            try (PreparedStatement lock =
                    other.prepareStatement("SELECT id FROM invitation WHERE survey_id = ? FOR UPDATE")) {
                lock.setString(1, survey);
                lock.executeQuery();
                meanwhile = Api.submit(product, token, "busy", "high-degree");
            }
            other.rollback();
        }
        assertThat(meanwhile.statusCode()).isEqualTo(503);
        assertThat(meanwhile.headers().firstValue("Retry-After")).isPresent();
        assertThat(Api.json(meanwhile).getString("code")).isEqualTo("database-busy");
        assertThat(Api.submit(product, token, "busy", "high-degree").statusCode())
                .isEqualTo(201);
        api.close(survey);
        assertThat(api.results(survey, "").getInt("responses")).isEqualTo(1);
    }
}
