package org.cevnsfit.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/** The fonts of the pictures: the logical sans serif, which every Java maps to what the machine has. */
final class Fonts {
    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 17);
    static final Font SUBTITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 17);
    static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font NOTE = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private Fonts() {}

    /**
     * Measures a text, which is where a Java without any font fails.
     *
     * @return why no text can be drawn on this machine, with the remedy; empty if all is well
     */
    static Optional<String> problem() {
        try {
            FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
            double width = LABEL.getStringBounds("Δχ²", context).getWidth();
            return width > 0 ? Optional.empty() : Optional.of(message("text has no width"));
        } catch (RuntimeException | LinkageError | InternalError e) {
            return Optional.of(message(String.valueOf(e.getMessage())));
        }
    }

    private static String message(String cause) {
        return "pictures not drawn: Java finds no font on this machine (" + cause
                + "); install fontconfig and a font, for example the package fonts-dejavu-core, and run the report again";
    }
}
