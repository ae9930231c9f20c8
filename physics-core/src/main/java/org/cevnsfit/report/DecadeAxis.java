package org.cevnsfit.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.LogTick;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Logarithmic axis with labels 10ⁿ and marks at 2 … 9 between them, which {@link LogAxis} places but does not draw. */
final class DecadeAxis extends LogAxis {
    private static final long serialVersionUID = 1L;

    DecadeAxis() {
        super(null);
        setBase(10);
        setBaseSymbol("10");
    }

    @Override
    public List<?> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<Object> ticks = new ArrayList<>();
        for (Object tick : super.refreshTicks(graphics, state, area, edge)) {
            boolean minor = tick instanceof LogTick log && log.getTickType().equals(TickType.MINOR);
            ticks.add(minor ? unlabelled((LogTick) tick) : tick);
        }
        return ticks;
    }

    private static NumberTick unlabelled(LogTick tick) {
        return new NumberTick(TickType.MINOR, tick.getValue(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0.0);
    }
}
