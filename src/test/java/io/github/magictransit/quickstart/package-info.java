// SPDX-License-Identifier: Apache-2.0

/**
 * The client at work, to run and to read.
 *
 * <pre>
 * ./mvnw -q -Pquickstart          # against a stand-in for the API: needs no account
 * ./mvnw -q -Pquickstart -Dlive   # lists the interconnects of your account
 * ./mvnw -q -Pquickstart -Dlive -Dname=pni_ord -Dset=mtu=1400   # what would change, by a dry run
 * </pre>
 */
@NullMarked
package io.github.magictransit.quickstart;

import org.jspecify.annotations.NullMarked;
