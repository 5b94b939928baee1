// SPDX-License-Identifier: Apache-2.0

/** A program of Spring Boot. */
package io.github.magictransit.examples.spring;
