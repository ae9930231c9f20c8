/** One job per kind of run: reads the configuration, plans the grid, scans it on Spark and writes the tables. */
package org.cevnsfit.jobs;
