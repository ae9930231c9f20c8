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
 * @param axialPart whether nuclei with spin also scatter by their axial current, dσ/dT = G_F² m/(4π) (1 − T/E + mT/(2E²)) F_A. It is incoherent,
 *     6e-5 of the whole for caesium and 3e-4 for ⁷³Ge, below what published analyses keep, and so off by default: results then compare with theirs
 * @param spinResponse momentum dependence of F_A and of every other interaction with the spin of nuclei
 * @param electronBinding binding of electrons in weak scattering
 */
public record PhysicsSettings(
        VectorCouplings couplings,
        FormFactor formFactor,
        RecoilKinematics kinematics,
        boolean electronScattering,
        ElectronCouplings electronCouplings,
        boolean axialPart,
        SpinResponse spinResponse,
        ElectronBinding electronBinding)
        implements Serializable {

    /** Without axial part, thin-shell spin response, electrons bound in steps. */
    public PhysicsSettings(
            VectorCouplings couplings,
            FormFactor formFactor,
            RecoilKinematics kinematics,
            boolean electronScattering,
            ElectronCouplings electronCouplings) {
        this(
                couplings,
                formFactor,
                kinematics,
                electronScattering,
                electronCouplings,
                false,
                SpinResponse.THIN_SHELL,
                ElectronBinding.STEPS);
    }

    /** @return radiative couplings, Helm form factor, spin-0 kinematics, electrons with tree couplings bound in steps, no axial part */
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
                section.choiceOr("electron-couplings", standard.electronCouplings),
                section.flagOr("axial-part", standard.axialPart),
                section.choiceOr("spin-response", standard.spinResponse),
                section.choiceOr("electron-binding", standard.electronBinding));
    }

    /** @return a copy with another form factor */
    public PhysicsSettings withFormFactor(FormFactor other) {
        return new PhysicsSettings(
                couplings,
                other,
                kinematics,
                electronScattering,
                electronCouplings,
                axialPart,
                spinResponse,
                electronBinding);
    }

    /** @return a copy with other nucleon couplings */
    public PhysicsSettings withCouplings(VectorCouplings other) {
        return new PhysicsSettings(
                other,
                formFactor,
                kinematics,
                electronScattering,
                electronCouplings,
                axialPart,
                spinResponse,
                electronBinding);
    }

    /** @return a copy with or without the axial part */
    public PhysicsSettings withAxialPart(boolean other) {
        return new PhysicsSettings(
                couplings,
                formFactor,
                kinematics,
                electronScattering,
                electronCouplings,
                other,
                spinResponse,
                electronBinding);
    }

    /** @return a copy with another spin response */
    public PhysicsSettings withSpinResponse(SpinResponse other) {
        return new PhysicsSettings(
                couplings,
                formFactor,
                kinematics,
                electronScattering,
                electronCouplings,
                axialPart,
                other,
                electronBinding);
    }
}
