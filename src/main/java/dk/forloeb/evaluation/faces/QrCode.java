package dk.forloeb.evaluation.faces;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as a QR code (ISO/IEC 18004) to be drawn as SVG, so that nobody has to type it from paper. Level M: a slip
 * that is folded or stained can still be read.
 *
 * @param size modules along one side, with the quiet zone of four on each side
 * @param path the dark modules as lines of width 1, in modules
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /** The code for {@code address}, at most some 2,000 characters. */
    static QrCode of(String address) {
        ByteMatrix modules = encoded(address);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append(".5h")
                            .append(end - x);
                    x = end;
                }
            }
        }
        return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
    }

    private static ByteMatrix encoded(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds so long an address", tooLong);
        }
    }
}
