// SPDX-License-Identifier: Apache-2.0

/** The runner of the language-neutral contract cases. */
package io.github.magictransit.contract;
