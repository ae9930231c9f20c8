/** What jobs share on a cluster: session, row schemas, table files, progress. */
package org.cevnsfit.cluster;
