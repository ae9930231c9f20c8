package org.cevnsfit.flux;

import java.util.Locale;

/** Measurements of the spectrum of ⁸B neutrinos. */
public enum BoronSpectrum {
    /** arXiv:nucl-ex/0406019 */
    WINTER_2006,
    /** arXiv:nucl-ex/0003006 */
    ORTIZ_2000,
    /** arXiv:nucl-th/9601044; the default, which the released recoil spectrum of XENONnT follows too */
    BAHCALL_1996;

    String file() {
        return "solar-spectrum-b8-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }
}
