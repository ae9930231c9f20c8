/** The verbs of the cevns-fit command, their options, exit codes and progress line. */
package org.cevnsfit.commandline;
