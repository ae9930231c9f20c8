package org.cevnsfit.interaction;

import java.io.Serializable;
import org.cevnsfit.settings.Settings;

/**
 * The choices within the Standard Model that every interaction model shares.
 *
 * @param couplings weak couplings of the nucleons
 * @param formFactor nuclear form factor
 * @param kinematics kinematic factor of scattering on nuclei
 * @param electronScattering whether scattering on atomic electrons is added
 * @param electronCouplings couplings of the electrons
 */
public record PhysicsSettings(
        VectorCouplings couplings,
        FormFactor formFactor,
        RecoilKinematics kinematics,
        boolean electronScattering,
        ElectronCouplings electronCouplings)
        implements Serializable {

    /** @return radiative couplings, Helm form factor, spin-0 kinematics, electrons with tree couplings */
    public static PhysicsSettings standard() {
        return new PhysicsSettings(
                VectorCouplings.RADIATIVE, FormFactor.HELM, RecoilKinematics.SPIN_ZERO, true, ElectronCouplings.TREE);
    }

    /** @return the settings of a section; what it leaves out is as in {@link #standard()} */
    public static PhysicsSettings read(Settings section) {
        PhysicsSettings standard = standard();
        return new PhysicsSettings(
                section.choiceOr("couplings", standard.couplings),
                section.choiceOr("form-factor", standard.formFactor),
                section.choiceOr("recoil-kinematics", standard.kinematics),
                section.flagOr("electron-scattering", standard.electronScattering),
                section.choiceOr("electron-couplings", standard.electronCouplings));
    }

    /** @return a copy with another form factor */
    public PhysicsSettings withFormFactor(FormFactor other) {
        return new PhysicsSettings(couplings, other, kinematics, electronScattering, electronCouplings);
    }

    /** @return a copy with other nucleon couplings */
    public PhysicsSettings withCouplings(VectorCouplings other) {
        return new PhysicsSettings(other, formFactor, kinematics, electronScattering, electronCouplings);
    }
}
