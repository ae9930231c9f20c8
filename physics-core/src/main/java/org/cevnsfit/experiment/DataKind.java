package org.cevnsfit.experiment;

/** Where the counts of an experiment come from: {@code data} in conf. */
enum DataKind {
    /** observed, from the table of counts */
    MEASURED,
    /** the expectation of the Standard Model at nominal nuisances, for forecasts and expected sensitivities */
    ASIMOV
}
