package dk.forloeb.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonalLinksTest {

    /** A link in a log is a link for whoever reads the log. */
    @ParameterizedTest
    @EnumSource
    void are_kept_out_of_the_log_of_the_reverse_proxy(PersonalLinks.Purpose purpose) throws IOException {
        assertThat(Files.readString(Path.of("config/nginx.conf")))
                .containsPattern("location ~ \\^/\\([^)]*\\b" + purpose.folder() + "/[^)]*\\) \\{\\s*access_log off;");
    }
}
