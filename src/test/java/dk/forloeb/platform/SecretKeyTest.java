package dk.forloeb.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeyTest {
    @TempDir
    Path directory;

    @Test
    void stays_the_same_from_one_start_to_the_next() throws IOException {
        byte[] first = key(Optional.empty()).bytes();
        assertThat(first).hasSize(32);
        assertThat(key(Optional.empty()).bytes()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void leaves_nothing_but_the_key_behind() throws IOException {
        key(Optional.empty()).bytes();
        try (var files = Files.list(directory)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("secret.key");
        }
    }

    @Test
    void differs_between_installations(@TempDir Path other) {
        assertThat(new SecretKey(configured(Optional.empty(), other)).bytes())
                .isNotEqualTo(key(Optional.empty()).bytes());
    }

    @Test
    void takes_hex_and_base64() {
        byte[] wanted = new byte[32];
        Arrays.fill(wanted, (byte) 0xAB);
        assertThat(key(Optional.of("ab".repeat(32))).bytes()).isEqualTo(wanted);
        assertThat(key(Optional.of(Base64.getEncoder().encodeToString(wanted))).bytes())
                .isEqualTo(wanted);
    }

    @Test
    void refuses_a_short_or_garbled_secret() {
        assertThatThrownBy(() -> key(Optional.of("abcd")).bytes()).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> key(Optional.of("not a key!")).bytes()).hasMessageContaining("neither hex nor base64");
    }

    @Test
    void hands_out_copies() {
        SecretKey key = key(Optional.empty());
        byte[] copy = key.bytes();
        copy[0]++;
        assertThat(key.bytes()).isNotEqualTo(copy);
    }

    private SecretKey key(Optional<String> secret) {
        return new SecretKey(configured(secret, directory));
    }

    private static Configuration configured(Optional<String> secret, Path directory) {
        return new Configuration() {
            @Override
            Optional<String> secret() {
                return secret;
            }

            @Override
            public Path dataDirectory() {
                return directory;
            }
        };
    }
}
