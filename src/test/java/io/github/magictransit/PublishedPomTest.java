// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published stands alone. {@link PublicSignaturesTest} has the scopes. */
class PublishedPomTest {

  @ParameterizedTest
  @ValueSource(strings = {"client", "testing", "generator"})
  void needsNothingOfThisBuild(String folder) throws Exception {
    PublishedPom pom = PublishedPom.of(folder);

    assertThat(
            pom.texts(
                "/project/parent | /project/properties | /project/build | /project/profiles"
                    + " | /project/repositories | /project/dependencyManagement"
                    + " | //text()[contains(., '${')]"))
        .isEmpty();
    assertThat(pom.texts("/project/dependencies/dependency[not(version)]/artifactId")).isEmpty();
    assertThat(pom.texts("/project/dependencies/dependency/scope"))
        .contains("compile")
        .doesNotContain("test");
  }

  @Test
  void theStandInGivesCompilersNullnessAlone() throws Exception {
    PublishedPom pom = PublishedPom.of("testing");

    assertThat(pom.dependencies("compile")).containsExactly("jspecify");
    assertThat(pom.dependencies("runtime"))
        .containsExactly("jackson-databind", "wiremock-standalone");
  }
}
