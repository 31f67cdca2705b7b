package dk.forloeb.evaluation.domain;

import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A response and its groups as one row of bytes, because a row per answer costs most of the write speed.
 *
 * <p>Layout: version byte 1; municipality and role, each a length byte (0: none) and ASCII; then per question of the
 * form, for one option one byte (0 unanswered, else the option's place plus 1), for several options 16 bits of which the
 * lowest stands for the first option (0 unanswered), and for text an unsigned 16-bit length (0 unanswered) and UTF-8.
 */
public record PackedResponse(GroupLabel label, AnswerSheet sheet) {

    private static final byte VERSION = 1;

    /** The bytes that {@link #unpack} reads. */
    public byte[] pack(List<QuestionDefinition> questions) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(new byte[] {VERSION});
        parts.add(label(label.municipality()));
        parts.add(label(label.role()));
        for (int i = 0; i < questions.size(); i++) {
            parts.add(
                    switch (questions.get(i).kind()) {
                        case TEXT -> text(sheet.text(i));
                        case MULTIPLE -> several(sheet.options(i));
                        case SCALE, CHOICE -> option(sheet.option(i));
                    });
        }
        ByteBuffer packed =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(packed::put);
        return packed.array();
    }

    /**
     * Reads what {@link #pack} wrote for the same questions.
     *
     * @throws IllegalArgumentException if the bytes are of another version or another form
     */
    public static PackedResponse unpack(List<QuestionDefinition> questions, byte[] bytes) {
        ByteBuffer packed = ByteBuffer.wrap(bytes);
        if (packed.get() != VERSION) {
            throw new IllegalArgumentException("Packed response of an unknown version");
        }
        GroupLabel label = new GroupLabel(label(packed), label(packed));
        List<@Nullable Object> answers = new ArrayList<>();
        for (QuestionDefinition question : questions) {
            answers.add(
                    switch (question.kind()) {
                        case TEXT -> text(packed);
                        case MULTIPLE -> several(question, packed);
                        case SCALE, CHOICE -> option(question, packed);
                    });
        }
        if (packed.hasRemaining()) {
            throw new IllegalArgumentException("Packed response of another form");
        }
        return new PackedResponse(label, AnswerSheet.of(answers));
    }

    private static byte[] label(@Nullable String label) {
        byte[] ascii = label == null ? new byte[0] : label.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(1 + ascii.length)
                .put((byte) ascii.length)
                .put(ascii)
                .array();
    }

    private static @Nullable String label(ByteBuffer packed) {
        int length = packed.get();
        return length == 0 ? null : string(packed, length);
    }

    private static byte[] option(@Nullable Integer position) {
        return new byte[] {(byte) (position == null ? 0 : position + 1)};
    }

    private static @Nullable Integer option(QuestionDefinition question, ByteBuffer packed) {
        int place = packed.get();
        if (place < 0 || place > question.options().size()) {
            throw new IllegalArgumentException("Packed response of another form");
        }
        return place == 0 ? null : place - 1;
    }

    private static byte[] several(IntStream positions) {
        int bits = positions.map(position -> 1 << position).sum();
        return new byte[] {(byte) (bits >> 8), (byte) bits};
    }

    private static @Nullable Object several(QuestionDefinition question, ByteBuffer packed) {
        BitSet positions = BitSet.valueOf(new long[] {Short.toUnsignedLong(packed.getShort())});
        if (positions.length() > question.options().size()) {
            throw new IllegalArgumentException("Packed response of another form");
        }
        return AnswerSheet.several(positions);
    }

    private static byte[] text(@Nullable String text) {
        byte[] utf8 = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 + utf8.length)
                .putShort((short) utf8.length)
                .put(utf8)
                .array();
    }

    private static @Nullable String text(ByteBuffer packed) {
        int length = Short.toUnsignedInt(packed.getShort());
        return length == 0 ? null : string(packed, length);
    }

    private static String string(ByteBuffer packed, int length) {
        byte[] utf8 = new byte[length];
        packed.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
