package dk.forloeb.publication.download;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.faces.Finding;
import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures of published figures. They are drawn one at a time, so that whoever asks for many takes one processor at most,
 * and the last ones are kept: a revision never changes.
 */
@ApplicationScoped
public class PublishedPictures {

    /** As sharp as a good screen, and enough for print at half a page's width. */
    private static final int PIXELS_PER_UNIT = 2;

    private static final int KEPT = 40;

    private final Typeface regular = Typeface.regular();
    private final Typeface semiBold = Typeface.semiBold();
    private final Map<Wish, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wish, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** Kinds of files. */
    public enum Format {
        SVG,
        PNG
    }

    /**
     * Which picture.
     *
     * @param question key of the question
     * @param address the revision's permanent address, which the picture names
     */
    public record Wish(String question, Base base, Locale language, Format format, String address) {}

    /**
     * The picture as a file.
     *
     * @throws DomainException NOT_FOUND {@code publication-not-found} where the revision has no such question, or one
     *     without a scale
     */
    public synchronized byte[] draw(PublishedRevision revision, Wish wish) {
        return kept.computeIfAbsent(wish, unknown -> drawn(revision, wish)).clone();
    }

    private byte[] drawn(PublishedRevision revision, Wish wish) {
        FigureFacts facts = new FigureFacts(
                revision,
                finding(revision, wish),
                Texts.get(wish.language(), "results.base." + wish.base()),
                wish.address(),
                wish.language());
        boolean text = wish.format() == Format.SVG;
        String svg =
                FigurePicture.svg(facts, text ? Drawing.Letters.TEXT : Drawing.Letters.OUTLINES, regular, semiBold);
        byte[] drawn = svg.getBytes(StandardCharsets.UTF_8);
        return text ? drawn : png(drawn);
    }

    private static Finding finding(PublishedRevision revision, Wish wish) {
        SurveyResults total = revision.results(wish.base(), null);
        return Finding.of(wish.base(), total, total, total, wish.language()).stream()
                .filter(finding -> finding.key().equals(wish.question()))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("publication-not-found"));
    }

    private static byte[] png(byte[] svg) {
        SVGDocument document = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(document.size().width * PIXELS_PER_UNIT),
                (int) Math.ceil(document.size().height * PIXELS_PER_UNIT),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
        document.render(null, canvas);
        canvas.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("The Java platform writes no PNG");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
