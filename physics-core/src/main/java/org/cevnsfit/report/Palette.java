package org.cevnsfit.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import org.jfree.chart.renderer.PaintScale;

/** Colours and lines, told apart by colour-blind readers (Okabe and Ito, 2008) and in print. */
final class Palette {
    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color FAINT_INK = new Color(0x6b, 0x6b, 0x6b);
    static final Color GRID = new Color(0xe4, 0xe4, 0xe4);
    static final Color CURVE = new Color(0x00, 0x3f, 0x72);
    static final Color STANDARD_MODEL = new Color(0xd5, 0x5e, 0x00);
    static final Color BEST_FIT = new Color(0xff, 0xd8, 0x3d);
    static final Color FAILED = new Color(0xd2, 0xd2, 0xd2);
    static final Color FAILED_HATCH = new Color(0x9a, 0x9a, 0x9a);

    private static final Color[] CONTOURS = {
        new Color(0x00, 0x20, 0x40), new Color(0x00, 0x3f, 0x72), new Color(0x2b, 0x6c, 0xa3)
    };
    private static final Color[] BANDS = {
        new Color(0x9c, 0xc8, 0xe6), new Color(0xc4, 0xdf, 0xf0), new Color(0xe3, 0xf0, 0xf8)
    };

    /** Δχ² map from allowed (deep) to excluded (white), evenly spaced. */
    private static final int[] MAP = {0x3a88c2, 0x5ba2d2, 0x7fb9de, 0xa3cee8, 0xc4dff0, 0xdeecf7, 0xf0f6fb, 0xffffff};

    private static final Color[] REGIONS = {
        new Color(0x5b, 0xa2, 0xd2), new Color(0xa3, 0xce, 0xe8), new Color(0xd5, 0xe7, 0xf4)
    };
    private static final Color[] EXPERIMENTS = {
        new Color(0xe6, 0x9f, 0x00),
        new Color(0x00, 0x9e, 0x73),
        new Color(0xcc, 0x79, 0xa7),
        new Color(0xd5, 0x5e, 0x00),
        new Color(0x56, 0xb4, 0xe9),
        new Color(0x00, 0x00, 0x00)
    };

    private Palette() {}

    /** @return colour of one experiment among several; the first six differ */
    static Color experiment(int index) {
        return EXPERIMENTS[index % EXPERIMENTS.length];
    }

    static Color band(int level) {
        return BANDS[Math.min(level, BANDS.length - 1)];
    }

    /** @return fill of the region inside a level, deepest first */
    static Color region(int level) {
        return REGIONS[Math.min(level, REGIONS.length - 1)];
    }

    static Color contour(int level) {
        return CONTOURS[Math.min(level, CONTOURS.length - 1)];
    }

    /** @return solid, dashed, dotted, dash-dotted */
    static Stroke stroke(int level, float width) {
        float[][] dashes = {{}, {8f, 4f}, {2f, 3f}, {8f, 3f, 2f, 3f}};
        float[] dash = dashes[Math.min(level, dashes.length - 1)];
        if (dash.length == 0) return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
    }

    /** @return colour of a Δχ², white from {@code clip} on */
    static Color map(double deltaChi2, double clip) {
        double at = Math.max(0.0, Math.min(1.0, deltaChi2 / clip)) * (MAP.length - 1);
        int step = Math.min((int) at, MAP.length - 2);
        Color low = new Color(MAP[step]);
        Color high = new Color(MAP[step + 1]);
        double part = at - step;
        return new Color(
                mix(low.getRed(), high.getRed(), part),
                mix(low.getGreen(), high.getGreen(), part),
                mix(low.getBlue(), high.getBlue(), part));
    }

    private static int mix(int low, int high, double part) {
        return (int) Math.rint(low + part * (high - low));
    }

    /** The colours of the map for a legend. */
    record MapScale(double clip) implements PaintScale {
        @Override
        public double getLowerBound() {
            return 0;
        }

        @Override
        public double getUpperBound() {
            return clip;
        }

        @Override
        public Paint getPaint(double value) {
            return map(value, clip);
        }
    }
}
