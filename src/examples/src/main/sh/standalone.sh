#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# tag::standalone
java -jar cloudflare-magic-transit-testing-0.1.0-SNAPSHOT-standalone.jar --port 8080
# end::standalone
