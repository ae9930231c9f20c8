package org.cevnsfit.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What profile and plane have in common: white paper, title, legend. */
final class Frame {
    private Frame() {}

    static void styled(XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlinePaint(Palette.INK);
        plot.setOutlineStroke(new BasicStroke(1.2f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(10, 8, 4, 14));
    }

    static JFreeChart chart(XYPlot plot, Caption caption, List<LegendItem> entries) {
        JFreeChart chart = new JFreeChart(null, Fonts.TITLE, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(10, 10, 10, 10));
        chart.addSubtitle(new MarkupTitle(new Notation(caption.title()), Fonts.TITLE, Palette.INK));
        chart.addSubtitle(new MarkupTitle(new Notation(caption.subtitle()), Fonts.SUBTITLE, Palette.FAINT_INK));
        LegendItemCollection items = new LegendItemCollection();
        entries.forEach(items::add);
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setItemFont(Fonts.TICK);
        legend.setItemPaint(Palette.INK);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(Color.WHITE);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 12));
        chart.addSubtitle(legend);
        return chart;
    }
}
