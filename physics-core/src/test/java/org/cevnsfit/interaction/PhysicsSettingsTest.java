package org.cevnsfit.interaction;

import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import org.cevnsfit.error.InputException;
import org.cevnsfit.settings.Settings;
import org.junit.jupiter.api.Test;

/** Reading the choices within the Standard Model. */
class PhysicsSettingsTest {
    @Test
    void physicsSettingsAreReadOrStandard() {
        assertEquals(STANDARD, PhysicsSettings.read(Settings.of(ConfigFactory.empty())));
        PhysicsSettings other = new PhysicsSettings(
                VectorCouplings.RADIATIVE_ROUNDED,
                FormFactor.SYMMETRISED_FERMI,
                RecoilKinematics.SPIN_HALF,
                false,
                ElectronCouplings.RADIATIVE);
        assertEquals(other, PhysicsSettings.read(Settings.of(ConfigFactory.parseString("""
                couplings = radiative-rounded, form-factor = symmetrised-fermi, recoil-kinematics = spin-half
                electron-scattering = false, electron-couplings = radiative"""))));
        Settings misspelt = Settings.of(ConfigFactory.parseString("form-factor = helms"));
        String message = assertThrows(InputException.class, () -> PhysicsSettings.read(misspelt))
                .getMessage();
        assertTrue(message.contains("helms") && message.contains("klein-nystrand"), message);
    }
}
