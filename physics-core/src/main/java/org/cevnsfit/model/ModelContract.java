package org.cevnsfit.model;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.error.InputException;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/** Whether a model from outside keeps what {@link InteractionModel} asks for, as far as that shows without a target. */
final class ModelContract {
    private final InteractionProvider provider;
    private final InteractionModel model;

    private ModelContract(InteractionProvider provider, InteractionModel model) {
        this.provider = provider;
        this.model = model;
    }

    /** Refuses a model whose parameters, kernels and coefficients do not fit together, or that cannot travel. */
    static void require(InteractionProvider provider, InteractionModel model) {
        ModelContract contract = new ModelContract(provider, model);
        contract.parameters();
        for (Recoil recoil : Recoil.values()) contract.terms(recoil);
        contract.serializable();
    }

    private void parameters() {
        Set<String> names = new HashSet<>();
        parameters("couplings", model.couplings(), Parameter.Role.COUPLING, names);
        parameters("shapeParameters", model.shapeParameters(), Parameter.Role.SHAPE, names);
    }

    private void parameters(String method, List<Parameter> parameters, Parameter.Role role, Set<String> names) {
        requirePresent(method + "()", parameters);
        for (Parameter parameter : parameters) {
            if (parameter.role() != role) {
                throw problem(method + "() has " + parameter.name() + " of role " + parameter.role() + ", " + role
                        + " is allowed there");
            }
            if (!names.add(parameter.name())) throw problem("it has two parameters named " + parameter.name());
        }
    }

    private void terms(Recoil recoil) {
        ShapePoint shape = ShapePoint.nominal();
        for (Parameter parameter : model.shapeParameters()) {
            if (!OptionalShape.is(parameter.name())) shape = shape.with(parameter.name(), parameter.nominal());
        }
        List<Kernel> kernels = model.kernels(recoil, shape);
        requirePresent("kernels(" + recoil + ")", kernels);
        Set<String> names = new HashSet<>();
        for (Kernel kernel : kernels) {
            if (!names.add(kernel.name()))
                throw problem("kernels(" + recoil + ") has two kernels named " + kernel.name());
        }
        if (recoil == Recoil.NUCLEUS && kernels.isEmpty()) throw problem("kernels(" + recoil + ") is empty");
        for (Flavour flavour : Flavour.values()) {
            String method = "coefficients(" + flavour + ", " + recoil + ")";
            coefficients(method, model.coefficients(flavour, recoil), kernels.size());
        }
        for (FlavourPair pair : FlavourPair.neutrinos()) {
            String method = "coefficients(" + pair + ", " + recoil + ")";
            coefficients(method, model.coefficients(pair, recoil), kernels.size());
        }
    }

    private void coefficients(String method, List<Polynomial> coefficients, int kernels) {
        requirePresent(method, coefficients);
        if (coefficients.size() != kernels) {
            throw problem(method + " has " + coefficients.size() + " entries for " + kernels + " kernels");
        }
        double[] nominal =
                model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
        for (Polynomial coefficient : coefficients) {
            for (int variable : coefficient.variables()) {
                if (variable >= nominal.length) {
                    throw problem(method + " uses variable " + variable + " of " + nominal.length
                            + " couplings, which count from 0");
                }
            }
            double value = coefficient.value(nominal);
            if (!Double.isFinite(value)) throw problem(method + " is " + value + " at the nominal couplings");
        }
    }

    private void serializable() {
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            out.writeObject(model);
        } catch (NotSerializableException e) {
            throw problem("it holds a " + e.getMessage() + ", which is not serializable and cannot travel");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requirePresent(String method, List<?> list) {
        if (list == null || list.stream().anyMatch(Objects::isNull)) {
            throw problem(method + (list == null ? " is null" : " has an entry that is null"));
        }
    }

    private InputException problem(String problem) {
        return new InputException(
                InteractionCatalogue.name(provider),
                "its model does not fit: " + problem,
                "correct the model, see docs/add-a-model.md");
    }
}
