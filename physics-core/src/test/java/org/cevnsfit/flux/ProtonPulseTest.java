package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtonPulseTest {
    private static final SourceComponent PROMPT =
            new PionDecayAtRest(0.09, 1e23, 20).components().get(0);
    private static final SourceComponent DELAYED =
            new PionDecayAtRest(0.09, 1e23, 20).components().get(1);

    /** Numerical convolutions with mpmath.quad. */
    @ParameterizedTest
    @CsvSource({
        "0.02, 0.1, 1.76399287771e-66, 9.34908322623e-70",
        "0.02, 0.44, 0.202926811741, 0.00122129166435",
        "0.02, 0.9, 0.999999971596, 0.179152604012",
        "0.02, 3, 1, 0.684398724494",
        "0.15, 0.1, 0.00795481170268, 0.000177513541974",
        "0.15, 0.44, 0.432690258458, 0.0212387051396",
        "0.15, 0.9, 0.997711698848, 0.177319893192",
        "0.15, 3, 1, 0.683675378568",
        "0.6, 0.1, 0.271109428178, 0.0397540317329",
        "0.6, 0.44, 0.482724946429, 0.0880269057093",
        "0.6, 0.9, 0.76504275074, 0.191326313755",
        "0.6, 3, 0.999987719504, 0.672421327875"
    })
    void cumulative(double sigmaUs, double timeUs, double prompt, double delayed) {
        ProtonPulse pulse = new ProtonPulse(0.44, sigmaUs);
        assertEquals(prompt, pulse.arrived(PROMPT, timeUs), 1e-9);
        assertEquals(delayed, pulse.arrived(DELAYED, timeUs), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {ProtonPulse.SMALLEST_SIGMA_US, 0.02, 0.15, ProtonPulse.LARGEST_SIGMA_US})
    void risesFromZeroToOne(double sigmaUs) {
        ProtonPulse pulse = new ProtonPulse(0.44, sigmaUs);
        for (SourceComponent component : new SourceComponent[] {PROMPT, DELAYED}) {
            double last = 0.0;
            for (double t = 0.44 - 8 * sigmaUs; t < 2; t += 0.003) {
                double arrived = pulse.arrived(component, t);
                assertTrue(arrived >= last - 1e-11, t + " us: " + arrived + " after " + last);
                last = arrived;
            }
            assertEquals(1.0, pulse.arrived(component, 80), 1e-12);
        }
    }
}
