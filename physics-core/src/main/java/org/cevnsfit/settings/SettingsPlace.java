package org.cevnsfit.settings;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;

/**
 * Where a setting stands, for messages.
 *
 * @param object the section
 * @param path dotted path of the section, "" at the root
 */
record SettingsPlace(ConfigObject object, String path) {

    /** @return file:line and full key; the section's line if the key is absent */
    String of(String key) {
        ConfigValue value = object.get(key);
        ConfigOrigin origin = value == null ? object.origin() : value.origin();
        String where = origin.filename() == null ? origin.description() : origin.filename();
        return where + (origin.lineNumber() > 0 ? ":" + origin.lineNumber() : "") + " " + full(key);
    }

    /** @return dotted path of a key of the section */
    String full(String key) {
        String quoted = key.matches("[A-Za-z0-9_-]+") ? key : ConfigUtil.quoteString(key);
        return path.isEmpty() ? quoted : path + "." + quoted;
    }
}
