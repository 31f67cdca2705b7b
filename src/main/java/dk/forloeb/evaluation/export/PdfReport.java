package dk.forloeb.evaluation.export;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.util.XRLog;
import dk.forloeb.evaluation.application.SurveyReport;
import java.awt.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The report as PDF: tagged as of PDF/UA, with language, title and bookmarks, and with its fonts in it. Nothing is fetched
 * from anywhere.
 */
final class PdfReport {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final SurveyReport report;
    private final Locale language;

    PdfReport(SurveyReport report, Locale language) {
        this.report = report;
        this.language = language;
    }

    void writeTo(OutputStream out) throws IOException {
        ReportFonts fonts = new ReportFonts();
        ReportPages pages = new ReportPages(report, fonts, language);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        ReportFonts.register(builder);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Forløb");
        builder.useUnicodeBidiSplitter(RightToLeft::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useObjectDrawerFactory(new Pictures(pages));
        builder.withW3cDocument(pages.document(), "");
        builder.toStream(out);
        builder.run();
    }

    /** Draws the pictures that the pages name by their number. */
    private record Pictures(ReportPages pages) implements FSObjectDrawerFactory, FSObjectDrawer {

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return this;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.hasAttribute(ReportPages.PICTURE);
        }

        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            BarPicture picture = pages.picture(Integer.parseInt(element.getAttribute(ReportPages.PICTURE)));
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, picture::draw);
            return null;
        }
    }
}
