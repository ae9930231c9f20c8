package org.cevnsfit.settings;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;

/**
 * One value of a configuration with the conversions a reader may ask for.
 *
 * @param value what stands in the file
 * @param place file, line and key, for messages
 */
record SettingValue(ConfigValue value, String place) {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    String text() {
        if (value instanceof ConfigObject || value instanceof ConfigList) {
            throw wrong("a text is due", "give one word");
        }
        return value.unwrapped().toString();
    }

    double number() {
        String found = value.unwrapped().toString();
        if (DECIMAL.matcher(found).matches()) {
            double number = Double.parseDouble(found);
            if (Double.isFinite(number)) return number;
        }
        throw wrong("a finite number is due", "write a number without unit");
    }

    boolean flag() {
        if (value.unwrapped() instanceof Boolean flag) return flag;
        throw wrong("allowed are true and false", "write true or false");
    }

    /** @return the enum constant whose lower-case name with hyphens stands here */
    <E extends Enum<E>> E choice(Class<E> type) {
        String found = text();
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(SettingValue::spelling)
                .toList();
        int index = names.indexOf(found);
        if (index >= 0) return type.getEnumConstants()[index];
        throw wrong("allowed are " + names, "did you mean '" + Suggestion.nearest(found, names) + "'?");
    }

    ConfigObject section() {
        if (value instanceof ConfigObject section) return section;
        throw wrong("a section { ... } is due", "write { ... }");
    }

    /** @return the elements of a list, each with its index in its place */
    List<SettingValue> list() {
        if (!(value instanceof ConfigList list)) throw wrong("a list [ ... ] is due", "write [ ... ]");
        SettingValue[] elements = new SettingValue[list.size()];
        Arrays.setAll(elements, i -> new SettingValue(list.get(i), place + "[" + i + "]"));
        return List.of(elements);
    }

    private InputException wrong(String due, String remedy) {
        return new InputException(place, "found " + value.unwrapped() + ", " + due, remedy);
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the numbers from lower to upper in words */
    static String range(double lower, double upper) {
        if (lower == Double.MIN_NORMAL)
            return "any number above 0" + (upper < Double.MAX_VALUE ? " up to " + upper : "");
        return upper < Double.MAX_VALUE ? lower + " to " + upper : lower + " or more";
    }
}
