package org.cevnsfit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cevnsfit.error.InputException;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Reference;
import org.cevnsfit.surface.Surfaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class PictureTest {
    @TempDir
    Path folder;

    static Stream<Picture> pictures() {
        GridSurface onePoint = Surfaces.profile(Surfaces.linear("x", 0.3, 0.3, 1), x -> 5, Reference.unknown());
        GridSurface failed = Surfaces.plane(
                Surfaces.linear("x", 0, 1, 3), Surfaces.log("y", 1, 10, 3), (x, y) -> Double.NaN, Reference.unknown());
        Caption caption = new Caption("a < b & c", "experiment", "");
        return Stream.of(
                Examples.profile(),
                Examples.plane(),
                Examples.logarithmic(),
                new PlaneOverlay(
                        Examples.nonStandard(),
                        List.of(
                                new ExperimentSurface("one", Examples.nonStandard()),
                                new ExperimentSurface("other", Examples.nonStandard())),
                        caption,
                        Examples.LEVELS,
                        Optional.of(new PlanePicture.StandardModel(0, 0))),
                new ProfileOverlay(
                        Examples.mixingAngle(),
                        List.of(new ExperimentSurface("one", Examples.mixingAngle())),
                        caption,
                        Examples.LEVELS,
                        OptionalDouble.of(0.2387)),
                new ProfilePicture(onePoint, caption, Examples.LEVELS, OptionalDouble.empty()),
                new PlanePicture(failed, caption, Examples.LEVELS, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void svgParsesAndNamesWhatItShows(Picture picture) throws Exception {
        WrittenPicture written = picture.write(folder, "p");
        assertEquals(List.of(folder.resolve("p.svg"), folder.resolve("p.png")), written.files());
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("p.svg").toFile())
                .getDocumentElement();
        assertEquals("svg", svg.getTagName());
        String text = svg.getTextContent();
        assertTrue(text.contains(picture.description()), text);
        assertTrue(svg.getElementsByTagName("path").getLength() > 5);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing unfinished is left");
        }
    }

    @Test
    void labelsStandInTheSvg() throws IOException {
        Examples.profile().write(folder, "p");
        String svg = Files.readString(folder.resolve("p.svg"));
        for (String label : List.of(
                "Weak mixing angle",
                "COHERENT CsI 2021",
                "STD (a0 … a5)",
                "sin²θ_W",
                ">68.27 % CL<",
                ">best fit 0.22<",
                ">Standard Model 0.2387<",
                ">fit failed<",
                ">0.35<")) {
            assertTrue(svg.contains(label), label);
        }
        Examples.plane().write(folder, "q");
        String plane = Files.readString(folder.resolve("q.svg"));
        for (String label : List.of("ε_ee^uV and ε_μμ^uV", ">best fit (-0.125, 0.16)<", ">95.45 % CL<", ">−0.4<")) {
            assertTrue(plane.contains(label), label);
        }
    }

    @Test
    void titlesHaveIndices() throws IOException {
        Caption caption = new Caption("B − 3L_{e}", "experiment", "none  ·  also: |Λ_{3}|");
        GridSurface surface = Surfaces.profile(Surfaces.linear("x", 0, 1, 5), x -> x, Reference.unknown());
        new ProfilePicture(surface, caption, Examples.LEVELS, OptionalDouble.empty()).write(folder, "p");
        String svg = Files.readString(folder.resolve("p.svg"));
        assertTrue(svg.contains("B − 3L_e. experiment  ·  nuisances profiled: none  ·  also: |Λ_3|."), "description");
        assertFalse(svg.contains("_{"), "no braces");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void sameSurfaceGivesSameBytes(Picture picture) throws IOException {
        picture.write(folder, "first");
        picture.write(folder, "second");
        for (String type : List.of(".svg", ".png")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("first" + type)),
                    Files.readAllBytes(folder.resolve("second" + type)));
        }
    }

    @Test
    void pngHasItsSizeAndItsColours() throws IOException {
        Examples.plane().write(folder, "p");
        var image = ImageIO.read(folder.resolve("p.png").toFile());
        assertEquals(1800, image.getWidth());
        assertEquals(1360, image.getHeight());
        assertEquals(0xffffffff, image.getRGB(3, 3), "white paper");
        int failed = 0;
        int allowed = 0;
        for (int x = 0; x < 1800; x++) {
            for (int y = 0; y < 1360; y++) {
                if (image.getRGB(x, y) == Palette.FAILED.getRGB()) failed++;
                if ((image.getRGB(x, y) >> 16 & 0xff) < Palette.map(2, 20).getRed()) allowed++;
            }
        }
        assertTrue(failed > 5000, "failed points are grey: " + failed);
        assertTrue(allowed > 50_000, "the allowed ring is deep blue: " + allowed);
    }

    @Test
    void rasterFollowsTheGrid() {
        GridSurface plane = Surfaces.plane(
                Surfaces.linear("x", 0, 2, 3),
                Surfaces.linear("y", 0, 2, 3),
                (x, y) -> x == 2 && y == 2 ? Double.NaN : 10 * y,
                Reference.unknown());
        var image = DeltaChi2Raster.of(plane, 20);
        assertEquals(Palette.map(0, 20), new java.awt.Color(image.getRGB(5, DeltaChi2Raster.HEIGHT - 1)));
        int middle = image.getRGB(5, DeltaChi2Raster.HEIGHT / 2) >> 16 & 0xff;
        assertEquals(Palette.map(10, 20).getRed(), middle, 1);
        int corner = image.getRGB(DeltaChi2Raster.WIDTH - 1, 0);
        assertTrue(corner == Palette.FAILED.getRGB() || corner == Palette.FAILED_HATCH.getRGB());
        assertFalse(image.getRGB(DeltaChi2Raster.WIDTH / 2, 0) == corner);
    }

    @Test
    void folderThatIsNotThereIsTheUsersError() {
        Path absent = folder.resolve("absent");
        InputException error =
                assertThrows(InputException.class, () -> Examples.profile().write(absent, "p"));
        assertTrue(error.getMessage().contains("absent"), error.getMessage());
    }

    @Test
    void dimensionsMustFit() {
        assertThrows(
                IllegalStateException.class,
                () -> new PlanePicture(Examples.mixingAngle(), Examples.CAPTION, Examples.LEVELS, Optional.empty()));
        assertThrows(
                IllegalStateException.class,
                () -> new ProfilePicture(
                        Examples.mediator(), Examples.CAPTION, Examples.LEVELS, OptionalDouble.empty()));
    }
}
