// SPDX-License-Identifier: Apache-2.0

/**
 * The client at work, to run and to read.
 *
 * <pre>
 * ./mvnw -q -Pquickstart          # against a stand-in for the API: needs no account
 * ./mvnw -q -Pquickstart -Dlive   # one dry run against Cloudflare's API: changes nothing
 * </pre>
 */
@NullMarked
package io.github.magictransit.quickstart;

import org.jspecify.annotations.NullMarked;
