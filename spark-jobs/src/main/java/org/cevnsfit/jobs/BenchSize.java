package org.cevnsfit.jobs;

/** How much a benchmark does. */
public enum BenchSize {
    /** under three minutes on two cores */
    THOROUGH(5, 3, 201, 101, 51, 8, 300_000, 0.05, 200, 15.0, 401, 15),
    /** under half a minute, a rough look */
    QUICK(3, 1, 61, 61, 21, 8, 30_000, 0.01, 20, 1.0, 161, 9),
    /** as little as has all figures */
    SMALLEST(1, 1, 17, 17, 9, 2, 1, 0.001, 2, 0.1, 81, 3);

    /** of what takes milliseconds */
    final int repetitions;
    /** of what takes seconds */
    final int longRepetitions;
    /** points along an axis of the plane */
    final int side;
    /** the same with an argon experiment */
    final int argonSide;
    /** the same with copies of an experiment */
    final int copiesSide;
    /** of an experiment */
    final int mostCopies;
    /** points for the compiler to see */
    final int warmUp;
    /** per repetition of a piece of the work */
    final double pieceSeconds;
    /** per repetition */
    final int slices;
    /** that all repetitions of a comparison with Spark may take, about */
    final double sparkSeconds;
    /** points along an axis of an adaptive plane */
    final int adaptiveSide;
    /** points along an axis of the plane of all experiments */
    final int globalSide;

    BenchSize(
            int repetitions,
            int longRepetitions,
            int side,
            int argonSide,
            int copiesSide,
            int mostCopies,
            int warmUp,
            double pieceSeconds,
            int slices,
            double sparkSeconds,
            int adaptiveSide,
            int globalSide) {
        this.repetitions = repetitions;
        this.longRepetitions = longRepetitions;
        this.side = side;
        this.argonSide = argonSide;
        this.copiesSide = copiesSide;
        this.mostCopies = mostCopies;
        this.warmUp = warmUp;
        this.pieceSeconds = pieceSeconds;
        this.slices = slices;
        this.sparkSeconds = sparkSeconds;
        this.adaptiveSide = adaptiveSide;
        this.globalSide = globalSide;
    }
}
