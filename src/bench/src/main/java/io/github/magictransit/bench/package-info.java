// SPDX-License-Identifier: Apache-2.0

/**
 * What a call costs, beside the same call written by hand and the stock generator's client. {@link
 * io.github.magictransit.bench.Bench} runs it all.
 */
package io.github.magictransit.bench;
