package org.cevnsfit.report;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Shapes of points, centred on (0, 0). */
final class Markers {
    static final Shape STAR = star(9.0, 3.8, 5);
    static final Shape DIAMOND = star(7.5, 7.5 / Math.sqrt(2), 2);
    static final Shape SQUARE = new Rectangle2D.Double(-6, -6, 12, 12);

    private Markers() {}

    private static Shape star(double outer, double inner, int rays) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 2 * rays; i++) {
            double radius = i % 2 == 0 ? outer : inner;
            double angle = Math.PI * i / rays;
            double x = radius * Math.sin(angle), y = -radius * Math.cos(angle);
            if (i == 0) path.moveTo(x, y);
            else path.lineTo(x, y);
        }
        path.closePath();
        return path;
    }
}
