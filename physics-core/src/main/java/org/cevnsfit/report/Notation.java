package org.cevnsfit.report;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Text with indices, written as in TeX with braces: {@code ε_{ee}^{uV}}.
 *
 * @param markup the text; {@code _{…}} lowers, {@code ^{…}} raises
 */
public record Notation(String markup) {
    private static final String RAISED = "0123456789+-";
    private static final String RAISED_UNICODE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";

    /** A stretch of text: level 0 on the line, −1 lowered, 1 raised. */
    private record Piece(String text, int level) {}

    /** @return one line of Unicode text: raised digits as such, other indices after _ or ^ */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : pieces()) {
            String raised = piece.level == 1 ? raised(piece.text) : "";
            if (!raised.isEmpty()) plain.append(raised);
            else
                plain.append(piece.level == 0 ? "" : piece.level < 0 ? "_" : "^")
                        .append(piece.text);
        }
        return plain.toString();
    }

    /** @return text for the renderer, indices small and shifted */
    public AttributedString attributed(Font font) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = pieces();
        pieces.forEach(piece -> text.append(piece.text));
        AttributedString attributed = new AttributedString(text.toString());
        attributed.addAttribute(TextAttribute.FONT, font);
        int from = 0;
        for (Piece piece : pieces) {
            int to = from + piece.text.length();
            if (piece.level != 0) {
                Integer shift = piece.level > 0 ? TextAttribute.SUPERSCRIPT_SUPER : TextAttribute.SUPERSCRIPT_SUB;
                Font shifted = font.deriveFont(Map.of(TextAttribute.SUPERSCRIPT, shift));
                attributed.addAttribute(TextAttribute.FONT, shifted, from, to);
            }
            from = to;
        }
        return attributed;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 1 < markup.length(); i++) {
            int level = "_{".equals(markup.substring(i, i + 2)) ? -1 : "^{".equals(markup.substring(i, i + 2)) ? 1 : 0;
            int close = level == 0 ? -1 : markup.indexOf('}', i);
            if (close < 0) continue;
            if (i > from) pieces.add(new Piece(markup.substring(from, i), 0));
            if (close > i + 2) pieces.add(new Piece(markup.substring(i + 2, close), level));
            from = close + 1;
            i = close;
        }
        if (from < markup.length()) pieces.add(new Piece(markup.substring(from), 0));
        return pieces;
    }

    private static String raised(String text) {
        StringBuilder raised = new StringBuilder();
        for (char c : text.toCharArray()) {
            int index = RAISED.indexOf(c);
            if (index < 0) return "";
            raised.append(RAISED_UNICODE.charAt(index));
        }
        return raised.toString();
    }
}
