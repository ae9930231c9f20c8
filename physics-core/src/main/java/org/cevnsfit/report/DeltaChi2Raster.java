package org.cevnsfit.report;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.SurfaceAxis;

/**
 * Δχ² of a plane as an image, even in the axis coordinates: bilinear inside a cell, the nearest point's value where a corner
 * failed, hatched grey where the nearest point failed.
 */
final class DeltaChi2Raster {
    static final int WIDTH = 840;
    static final int HEIGHT = 640;
    private static final int HATCH_PERIOD = 9;
    private static final int HATCH_WIDTH = 2;

    private final GridSurface plane;
    private final DoubleFunction<Color> colour;
    private final int rows;

    private DeltaChi2Raster(GridSurface plane, DoubleFunction<Color> colour) {
        this.plane = plane;
        this.colour = colour;
        this.rows = plane.axis(1).size();
    }

    /** @param clip Δχ² drawn white, and all above */
    static BufferedImage of(GridSurface plane, double clip) {
        return of(plane, deltaChi2 -> Palette.map(deltaChi2, clip));
    }

    /** @param colour of every Δχ² */
    static BufferedImage of(GridSurface plane, DoubleFunction<Color> colour) {
        return new DeltaChi2Raster(plane, colour).image();
    }

    /** Where a pixel lies: left grid point and fraction of the cell. */
    private record Place(int index, double fraction) {
        int nearest() {
            return fraction < 0.5 ? index : index + 1;
        }
    }

    private BufferedImage image() {
        Place[] columns = places(plane.axis(0), WIDTH);
        Place[] lines = places(plane.axis(1), HEIGHT);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int px = 0; px < WIDTH; px++) {
            for (int py = 0; py < HEIGHT; py++) {
                double delta = deltaChi2(columns[px], lines[HEIGHT - 1 - py]);
                image.setRGB(px, py, (Double.isNaN(delta) ? failed(px, py) : colour.apply(delta)).getRGB());
            }
        }
        return image;
    }

    private static Color failed(int px, int py) {
        return (px + py) % HATCH_PERIOD < HATCH_WIDTH ? Palette.FAILED_HATCH : Palette.FAILED;
    }

    private static Place[] places(SurfaceAxis axis, int pixels) {
        double[] u = axis.coordinates();
        Place[] places = new Place[pixels];
        if (u.length == 1) {
            Arrays.fill(places, new Place(0, 0));
            return places;
        }
        for (int p = 0, i = 0; p < pixels; p++) {
            double at = u[0] + (u[u.length - 1] - u[0]) * (p + 0.5) / pixels;
            while (i + 2 < u.length && u[i + 1] <= at) i++;
            places[p] = new Place(i, (at - u[i]) / (u[i + 1] - u[i]));
        }
        return places;
    }

    private double deltaChi2(Place column, Place line) {
        int right = Math.min(column.index + 1, plane.axis(0).size() - 1);
        int above = Math.min(line.index + 1, rows - 1);
        double near = at(column.index, line.index), far = at(right, above);
        double a = column.fraction, b = line.fraction;
        double low = (1 - a) * near + a * at(right, line.index);
        double high = (1 - a) * at(column.index, above) + a * far;
        double bilinear = (1 - b) * low + b * high;
        return Double.isNaN(bilinear) ? at(column.nearest(), line.nearest()) : bilinear;
    }

    private double at(int column, int row) {
        return plane.deltaChi2(column * rows + row);
    }
}
