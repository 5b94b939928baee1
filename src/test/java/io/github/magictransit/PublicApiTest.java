// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the public API against a committed text, so that no change of it goes unseen. What the
 * fragment adds to generated types is no accident and needs no record; what it takes away does.
 * {@code -Dapi.record=true} writes the text anew.
 */
class PublicApiTest {
  private static final Path COMMITTED =
      Path.of("src/test/resources/io/github/magictransit/public-api.txt");

  private static final Path GENERATED = Path.of("target/client/generated-sources/src/main/java");

  /** The outermost class of a type with its package. */
  private static final Pattern TYPE =
      Pattern.compile("(?:class|interface|record) (io\\.github\\.magictransit[a-z.]*\\.[A-Z]\\w*)");

  @Test
  void isTheCommittedOne() throws Exception {
    String now = text();
    if (Boolean.getBoolean("api.record")) {
      Files.writeString(COMMITTED, now);
    }
    String committed = Files.readString(COMMITTED);
    assertThat(differences(committed, now))
        .as("the public API and %s; if it was meant to change: -Dapi.record=true", COMMITTED)
        .isEmpty();
  }

  @Test
  void theFragmentMayAddToWhatIsGeneratedAndTakeNothingAway() {
    String model = "public final class io.github.magictransit.model.Gre\n";

    assertThat(differences(model, model + "  public int a()\n")).isEmpty();
    assertThat(differences(model + "  public int a()\n", model)).hasSize(1);
  }

  @Test
  void aDifferenceNamesTheTypeAndTheMember() {
    assertThat(differences("class A\n  int a()\n  int b()\n", "class A\n  long a()\n  int b()\n"))
        .containsExactly("- class A: int a()", "+ class A: long a()");
  }

  private static String text() throws IOException, ReflectiveOperationException {
    return PublicApi.types().stream()
        .map(PublicApiText::of)
        .collect(Collectors.joining("\n", "# SPDX-License-Identifier: Apache-2.0\n\n", ""));
  }

  private static List<String> differences(String committed, String now) {
    List<String> gone = statements(committed);
    gone.removeAll(statements(now));
    List<String> come = statements(now);
    come.removeAll(statements(committed));
    come.removeIf(PublicApiTest::isOfGeneratedType);
    List<String> differences = new ArrayList<>();
    gone.forEach(statement -> differences.add("- " + statement));
    come.forEach(statement -> differences.add("+ " + statement));
    return differences;
  }

  // The fragment decides what there is of it: it may grow without a word here.
  private static boolean isOfGeneratedType(String statement) {
    Matcher type = TYPE.matcher(statement);
    return type.find()
        && Files.exists(GENERATED.resolve(type.group(1).replace('.', '/') + ".java"));
  }

  // Each line by itself: a member with its type.
  private static List<String> statements(String text) {
    List<String> statements = new ArrayList<>();
    String type = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("  ")) {
        statements.add(type + ": " + line.strip());
      } else {
        type = line;
        statements.add(line);
      }
    }
    return statements;
  }
}
