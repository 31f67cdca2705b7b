package dk.forloeb.evaluation.export;

import dk.forloeb.shared.faces.BarLayout;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** How a part is filled: a colour, and a pattern drawn on it. */
enum BarFill {
    AGREE_1("#08306b", "#ffffff", "#08306b", 0, 0),
    AGREE_2("#2171b5", "#ffffff", "#9ecae1", 8, 90),
    REST_1("#9ecae1", "#1a1a1a", "#4292c6", 5, 0),
    REST_2("#c6dbef", "#1a1a1a", "#6baed6", 5, 90),
    REST_3("#eaf2fa", "#1a1a1a", "#9ecae1", 0, 0),
    UNSURE("#e4e4e4", "#1a1a1a", "#707070", 6, 45),
    MISSING("#ffffff", "#1a1a1a", "#707070", 0, 0);

    static final Color INK = Color.decode("#1a1a1a");

    private final Color ground;
    private final Color ink;
    private final Color line;
    private final int distance;
    private final int angle;

    /**
     * @param distance between the lines of the pattern, in pixels; 0 for none
     * @param angle of the lines: 0 across, 90 upright, 45 aslant
     */
    BarFill(String ground, String ink, String line, int distance, int angle) {
        this.ground = Color.decode(ground);
        this.ink = Color.decode(ink);
        this.line = Color.decode(line);
        this.distance = distance;
        this.angle = angle;
    }

    /** The fill for a shade of {@link BarLayout}. */
    static BarFill of(String shade) {
        return switch (shade) {
            case "seg--agree-1" -> AGREE_1;
            case "seg--agree-2" -> AGREE_2;
            case "seg--rest-1" -> REST_1;
            case "seg--rest-2" -> REST_2;
            case "seg--rest-3" -> REST_3;
            case "seg--unsure" -> UNSURE;
            case "seg--missing" -> MISSING;
            default -> throw new IllegalArgumentException(shade);
        };
    }

    Color ground() {
        return ground;
    }

    Color ink() {
        return ink;
    }

    void paint(Graphics2D graphics, Rectangle2D box) {
        graphics.setColor(ground);
        graphics.fill(box);
        graphics.setColor(line);
        graphics.setStroke(new BasicStroke(0.8f));
        if (distance > 0) {
            Shape before = graphics.getClip();
            graphics.clip(box);
            hatch(graphics, box);
            graphics.setClip(before);
        }
        graphics.draw(box);
    }

    private void hatch(Graphics2D graphics, Rectangle2D box) {
        double lean = angle == 45 ? box.getHeight() : 0;
        if (angle == 0) {
            for (double y = box.getMinY() + distance; y < box.getMaxY(); y += distance) {
                graphics.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
            }
        } else {
            for (double x = box.getMinX() - lean + distance / 2.0; x < box.getMaxX(); x += distance) {
                graphics.draw(new Line2D.Double(x, box.getMaxY(), x + lean, box.getMinY()));
            }
        }
    }
}
