package dk.forloeb.evaluation.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern LINE = Pattern.compile("M(\\d+) (\\d+)\\.5h(\\d+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/s/u5aQvVkcRk1xDk3rI9j3x4mZLx0E5o9e8q2yUwP0sT4",
                "https://læring.example/s/-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-"
            })
    void what_is_drawn_reads_as_the_address(String address) throws Exception {
        QrCode code = QrCode.of(address);
        BitMatrix modules = new BitMatrix(code.size() - 8);
        Matcher lines = LINE.matcher(code.path());
        int drawn = 0;
        while (lines.find()) {
            modules.setRegion(number(lines, 1) - 4, number(lines, 2) - 4, number(lines, 3), 1);
            drawn += lines.group().length();
        }
        assertThat(drawn).isEqualTo(code.path().length());
        assertThat(new Decoder().decode(modules).getText()).isEqualTo(address);
    }

    @Test
    void refuses_what_no_code_holds() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(4000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static int number(Matcher line, int group) {
        return Integer.parseInt(line.group(group));
    }
}
