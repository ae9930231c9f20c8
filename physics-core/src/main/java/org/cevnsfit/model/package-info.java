/**
 * The catalogue: what a neutrino may do to a nucleus or an electron.
 *
 * <p>Each <b>model</b> is a record that implements {@link org.cevnsfit.interaction.InteractionModel}, is named in {@link org.cevnsfit.model.InteractionKind} and can be
 * found from there; a user's own comes through {@link org.cevnsfit.model.InteractionProvider}, and {@link org.cevnsfit.model.InteractionCatalogue} knows both. A
 * model says its parameters, its kernels and their coefficients; it makes the kernels from the public parts of {@link org.cevnsfit.interaction} and from the
 * <b>pieces</b> of this room, which the ends of their names tell apart:
 *
 * <ul>
 *   <li>{@code ...Charge}, {@code ...Charges}, {@code KineticMixing}: amplitudes, what is seen of a nucleus or an electron
 *   <li>{@code ...Kinematics}, {@code ...UpScattering}: dependence on the energies; those into a massive lepton take a {@code UpScatteringBracket}
 *   <li>{@code ...Kernel}: both together, where {@link org.cevnsfit.interaction.CoherentKernel} and {@link org.cevnsfit.interaction.ElectronKernel} do not fit
 *   <li>{@code AddedRate}, {@code MediatorModel}, {@code LightMediator}: what several models have in common
 *   <li>{@code QuarkCouplings}, {@code FlavourPairs}, {@code MixingMatrix}: arithmetic of couplings
 *   <li>the remaining enums are options of one model, such as {@link org.cevnsfit.model.TensorTreatment} and {@link org.cevnsfit.model.DarkMediator}
 * </ul>
 */
package org.cevnsfit.model;
