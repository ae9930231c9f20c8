package org.cevnsfit.experiment;

/** How observed counts scatter around their expectation: {@code statistic} in conf. */
enum BinStatistic {
    /** −2 ln λ = 2 Σ [μ − n + n ln(n/μ)] */
    POISSON,
    /** −2 ln λ = Σ (μ − n)²/σ² with the variances of the table of counts */
    GAUSSIAN
}
