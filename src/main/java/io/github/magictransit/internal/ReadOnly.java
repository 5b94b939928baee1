// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

/** The JSON view of properties that the API sets: results are written with it, requests without. */
public interface ReadOnly {}
