package org.cevnsfit.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;

/** Draws a picture without a screen and writes it as SVG and PNG. */
final class PictureFiles {
    static final int WIDTH = 900;
    static final int HEIGHT = 680;

    /** Pixels of the PNG per unit of the drawing. */
    static final int PNG_SCALE = 2;

    private PictureFiles() {}

    static WrittenPicture write(Picture picture, Path folder, String stem) {
        Optional<String> problem = Fonts.problem();
        if (problem.isPresent()) return new WrittenPicture(List.of(), problem);
        Path svg = folder.resolve(stem + ".svg");
        Path png = folder.resolve(stem + ".png");
        place(svg, svg(picture).getBytes(StandardCharsets.UTF_8));
        place(png, png(picture.chart()));
        return new WrittenPicture(List.of(svg, png), Optional.empty());
    }

    private static String svg(Picture picture) {
        SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
        graphics.setDefsKeyPrefix("d"); // the library's own choice is the clock
        graphics.setGeomDoubleConverter(x -> decimal(x, 2));
        graphics.setTransformDoubleConverter(x -> decimal(x, 6));
        draw(picture.chart(), graphics);
        String element = graphics.getSVGElement(null, true, null, null, null);
        int open = element.indexOf('>') + 1;
        return element.substring(0, open) + "<desc>" + escaped(picture.description()) + "</desc>"
                + element.substring(open);
    }

    private static String decimal(double x, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", x);
        String shortened = text.replaceFirst("\\.?0+$", "");
        return shortened.equals("-0") ? "0" : shortened;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] png(JFreeChart chart) {
        BufferedImage image = new BufferedImage(WIDTH * PNG_SCALE, HEIGHT * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(PNG_SCALE, PNG_SCALE);
        draw(chart, graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(JFreeChart chart, Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    private static void place(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path unfinished = folder.resolve("." + file.getFileName() + ".part");
            try {
                Files.write(unfinished, bytes);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new InputException(
                    file.toString(),
                    "picture cannot be written: " + FileTrouble.words(e),
                    "check that the folder exists and can be written",
                    e);
        }
    }
}
