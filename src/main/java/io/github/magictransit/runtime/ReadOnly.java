// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

/**
 * Marks, as a JSON view, the properties that the API sets. The client leaves them out of requests;
 * a mapper without a view writes them.
 */
public interface ReadOnly {}
