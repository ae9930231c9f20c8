package org.cevnsfit.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;

/** One line of text above a picture, with indices as in {@link Notation}. Takes the room of the same text without them. */
final class MarkupTitle extends TextTitle {
    private final transient Notation notation;

    MarkupTitle(Notation notation, Font font, Color colour) {
        super(notation.plain(), font);
        this.notation = notation;
        setPaint(colour);
        setHorizontalAlignment(HorizontalAlignment.LEFT);
        setMargin(1, 12, 1, 12);
    }

    @Override
    protected void drawHorizontal(Graphics2D canvas, Rectangle2D area) {
        if (notation.plain().equals(notation.markup())) {
            super.drawHorizontal(canvas, area);
            return;
        }
        canvas.setPaint(getPaint());
        float ascent = new TextLayout(notation.plain(), getFont(), canvas.getFontRenderContext()).getAscent();
        canvas.drawString(
                notation.attributed(getFont()).getIterator(), (float) area.getX(), (float) area.getY() + ascent);
    }
}
