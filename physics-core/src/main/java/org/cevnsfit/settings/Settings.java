package org.cevnsfit.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;

/**
 * A strict view on one section of a HOCON configuration. Every read marks its key as known; {@link #rejectUnknown()} then
 * fails on keys nobody read, with a suggestion. All messages name file, line and full key.
 */
public final class Settings {
    private final ConfigObject object;
    private final String path; // "" at the root
    private final TreeSet<String> known = new TreeSet<>();
    private final Map<String, Settings> children = new LinkedHashMap<>(); // a section read twice is one section

    private Settings(ConfigObject object, String path) {
        this.object = object;
        this.path = path;
    }

    /** @return the settings of a resolved configuration */
    public static Settings of(Config config) {
        return new Settings(config.root(), "");
    }

    /** Reads and resolves one HOCON file. */
    public static Settings read(Path file) {
        return of(parse(file));
    }

    /** Parses a HOCON file and resolves its substitutions; a missing or malformed file is an {@link InputException}. */
    public static Config parse(Path file) {
        return HoconFile.parse(file);
    }

    /** @return keys of this section, sorted */
    public List<String> keys() {
        return new ArrayList<>(new TreeSet<>(object.keySet()));
    }

    public boolean has(String key) {
        known.add(key);
        ConfigValue value = object.get(key);
        return value != null && value.valueType() != ConfigValueType.NULL;
    }

    public String text(String key) {
        ConfigValue value = value(key);
        if (value.valueType() == ConfigValueType.OBJECT || value.valueType() == ConfigValueType.LIST) {
            throw problem(
                    key,
                    "found " + value.valueType().name().toLowerCase(Locale.ROOT) + ", a text is allowed",
                    "give one word");
        }
        return value.unwrapped().toString();
    }

    public String textOr(String key, String absent) {
        return has(key) ? text(key) : absent;
    }

    /** @return a finite number */
    public double number(String key) {
        return toNumber(key, value(key));
    }

    public double numberOr(String key, double absent) {
        return has(key) ? number(key) : absent;
    }

    /** @return a finite number inside [lower, upper] */
    public double number(String key, double lower, double upper) {
        double number = number(key);
        if (number < lower || number > upper) {
            throw problem(key, "found " + number + ", allowed is " + lower + " to " + upper, "correct the value");
        }
        return number;
    }

    /** @return a whole number inside [lower, upper] */
    public int integer(String key, int lower, int upper) {
        double number = number(key, lower, upper);
        if (number != Math.rint(number)) throw problem(key, "found " + number + ", a whole number is due", "round it");
        return (int) number;
    }

    public boolean flag(String key) {
        ConfigValue value = value(key);
        if (value.unwrapped() instanceof Boolean flag) return flag;
        throw problem(key, "found " + value.unwrapped() + ", allowed are true and false", "write true or false");
    }

    public boolean flagOr(String key, boolean absent) {
        return has(key) ? flag(key) : absent;
    }

    /** @return the enum constant whose lower-case name with hyphens stands at the key */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        String found = text(key);
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Settings::spelling).toList();
        int index = names.indexOf(found);
        if (index < 0) {
            throw problem(
                    key,
                    "found '" + found + "', allowed are " + names,
                    "did you mean '" + Suggestion.nearest(found, names) + "'?");
        }
        return type.getEnumConstants()[index];
    }

    public <E extends Enum<E>> E choiceOr(String key, E absent) {
        return has(key) ? choice(key, absent.getDeclaringClass()) : absent;
    }

    public Settings section(String key) {
        ConfigValue value = value(key);
        if (!(value instanceof ConfigObject section)) {
            throw problem(
                    key, "found " + value.unwrapped() + ", a section { ... } is due", "write " + key + " { ... }");
        }
        return child(section, full(key));
    }

    /** @return the section, or an empty one if the key is absent */
    public Settings sectionOrEmpty(String key) {
        return has(key) ? section(key) : child(ConfigFactory.empty().root().withOrigin(object.origin()), full(key));
    }

    /** @return the sections of a list [ { ... }, { ... } ] */
    public List<Settings> sections(String key) {
        List<Settings> sections = new ArrayList<>();
        int index = 0;
        for (ConfigValue element : list(key)) {
            if (!(element instanceof ConfigObject section)) {
                throw problem(
                        key,
                        "entry " + index + " is " + element.unwrapped() + ", a section { ... } is due",
                        "write { ... }");
            }
            sections.add(child(section, full(key) + "[" + index++ + "]"));
        }
        return sections;
    }

    public List<String> texts(String key) {
        return list(key).stream().map(element -> element.unwrapped().toString()).collect(Collectors.toList());
    }

    public List<String> textsOr(String key, List<String> absent) {
        return has(key) ? texts(key) : absent;
    }

    public double[] numbers(String key) {
        return list(key).stream().mapToDouble(element -> toNumber(key, element)).toArray();
    }

    /** Fails on any key of this section or a section read from it that nobody asked for. */
    public void rejectUnknown() {
        for (String key : keys()) {
            if (known.contains(key)) continue;
            String hint = known.isEmpty()
                    ? "remove it"
                    : "did you mean '" + Suggestion.nearest(key, known) + "'? otherwise remove it";
            throw problem(key, "unknown key, allowed here are " + known, hint);
        }
        children.values().forEach(Settings::rejectUnknown);
    }

    /** @return an exception whose place is file, line and full key */
    public InputException problem(String key, String problem, String remedy) {
        return new InputException(place(key), problem, remedy);
    }

    /** @return file:line and full key, for messages */
    public String place(String key) {
        return new SettingsPlace(object, path).of(key);
    }

    /** @return all settings below this one as dotted keys, for manifests and hashes; sorted */
    public TreeMap<String, String> flattened() {
        TreeMap<String, String> flat = new TreeMap<>();
        object.toConfig()
                .entrySet()
                .forEach(e -> flat.put(e.getKey(), e.getValue().render()));
        return flat;
    }

    private ConfigValue value(String key) {
        if (!has(key)) throw problem(key, "missing", "add the key to this section");
        return object.get(key);
    }

    private List<ConfigValue> list(String key) {
        ConfigValue value = value(key);
        if (value instanceof com.typesafe.config.ConfigList list) return list;
        throw problem(key, "found " + value.unwrapped() + ", a list [ ... ] is due", "write " + key + " = [ ... ]");
    }

    private double toNumber(String key, ConfigValue value) {
        try {
            double number = Double.parseDouble(value.unwrapped().toString());
            if (Double.isFinite(number)) return number;
        } catch (NumberFormatException e) {
            // falls through to the message
        }
        throw problem(key, "found " + value.unwrapped() + ", a finite number is due", "write a number without unit");
    }

    private Settings child(ConfigObject section, String childPath) {
        return children.computeIfAbsent(childPath, path -> new Settings(section, path));
    }

    private String full(String key) {
        return new SettingsPlace(object, path).full(key);
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
