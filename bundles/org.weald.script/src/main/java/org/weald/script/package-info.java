/**
 * What a script sees: columns of figures it computes with as a whole, and the tables it makes.
 * Scripts are compiled statically against these types and nothing else of the program.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.script;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
