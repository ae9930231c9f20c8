package org.cevnsfit.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.surface.SurfaceAxis.Scale;
import org.junit.jupiter.api.Test;

class SurfaceAxisTest {
    @Test
    void coordinateOfALogarithmicAxisIsTheDecimalLogarithm() {
        SurfaceAxis axis = new SurfaceAxis("m_V_MeV", "MeV", Scale.LOG, new double[] {0.1, 1, 1000});
        assertEquals(3.0, axis.coordinate(2), 1e-15);
        assertEquals(0.1, axis.fromCoordinate(-1), 1e-16);
        assertTrue(axis.covers(1000));
        assertFalse(axis.covers(1000.1));
        assertFalse(axis.covers(0.09));
    }

    @Test
    void illegalValuesAreRejected() {
        assertThrows(IllegalStateException.class, () -> new SurfaceAxis("x", "1", Scale.LINEAR, new double[0]));
        assertThrows(IllegalStateException.class, () -> new SurfaceAxis("x", "1", Scale.LINEAR, new double[] {1, 1}));
        assertThrows(
                IllegalStateException.class,
                () -> new SurfaceAxis("x", "1", Scale.LINEAR, new double[] {0, Double.NaN}));
        assertThrows(IllegalStateException.class, () -> new SurfaceAxis("x", "1", Scale.LOG, new double[] {0, 1}));
    }

    @Test
    void valuesCannotBeChangedFromOutside() {
        double[] values = {1, 2};
        SurfaceAxis axis = new SurfaceAxis("x", "1", Scale.LINEAR, values);
        values[0] = 7;
        axis.values()[1] = 7;
        assertEquals(1.0, axis.value(0));
        assertEquals(2.0, axis.value(1));
    }
}
