// SPDX-License-Identifier: Apache-2.0

/**
 * Programs to run and to copy from. Each finds the API in its environment, as {@code
 * CLOUDFLARE_BASE_URL} and the other variables of {@link
 * io.github.magictransit.CloudflareClient.Builder#fromEnv()} say.
 */
package io.github.magictransit.examples;
