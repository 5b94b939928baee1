// SPDX-License-Identifier: Apache-2.0

/** Long runs, which {@code ./mvnw -Psoak verify} makes and the ordinary build does not. */
package io.github.magictransit.soak;
