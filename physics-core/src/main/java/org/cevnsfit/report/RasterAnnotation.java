package org.cevnsfit.report;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** An image that fills the data area exactly, whatever the axes. */
final class RasterAnnotation extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    private final transient BufferedImage image;

    RasterAnnotation(BufferedImage image) {
        this.image = image;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        AffineTransform fit = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        fit.scale(area.getWidth() / image.getWidth(), area.getHeight() / image.getHeight());
        graphics.drawImage(image, fit, null);
    }
}
