// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.magictransit.ReadmeText.Row;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.testing.FakeCloudflare;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the pages in {@code docs} show and say is so. */
class ReadmeTest {
  private static final ReadmeText README = ReadmeText.of("README.md");
  private static final ReadmeText SETTINGS = ReadmeText.of("docs/settings.md");
  private static final ReadmeText FAILURES = ReadmeText.of("docs/errors.md");
  private static final ReadmeText COMPARISON = ReadmeText.of("docs/comparison.md");
  private static final String ERRORS = "io.github.magictransit.error.";

  private static final Pattern SNIPPET =
      Pattern.compile("<pre>\\{@code\\n(.*?) +\\* }</pre>", Pattern.DOTALL);

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("blocks")
  void everyBlockOfJavaCompiles(String block) throws IOException {
    assertThat(JavaBlock.compile(block, folder)).isNotNull();
  }

  @Test
  void everyBlockOfTheReadmeRuns() throws Exception {
    for (String block : README.java()) {
      try (FakeCloudflare fake = FakeCloudflare.start();
          CloudflareClient client = clientOf(fake)) {
        JavaBlock.compile(prepared(block), Files.createTempDirectory(folder, "block")).run(client);

        assertThat(fake.requests()).isNotEmpty();
      }
    }
  }

  // The environment of a test has no credentials: the client of the stand-in takes their place.
  private static String prepared(String block) {
    return block.replace("CloudflareClient.fromEnv()", "prepared");
  }

  @Test
  void theReadmeIsShort() {
    assertThat(README.text().lines().count()).isLessThanOrEqualTo(150);
  }

  @Test
  void theFirstBlockFindsAndUpdates() throws Exception {
    String block = prepared(README.java().get(0));
    try (FakeCloudflare fake = FakeCloudflare.start()) {
      assertThat(JavaBlock.compile(block, folder).run(clientOf(fake))).isEqualTo("mtu 1476\n");
      assertThat(fake.requests())
          .extracting(FakeCloudflare.Request::method, FakeCloudflare.Request::body)
          .containsExactly(tuple("GET", ""), tuple("PUT", "{\"mtu\":1400}"));
    }
  }

  private static CloudflareClient clientOf(FakeCloudflare fake) {
    return CloudflareClient.builder()
        .baseUrl(fake.baseUrl())
        .apiToken(FakeCloudflare.API_TOKEN)
        .accountId(FakeCloudflare.ACCOUNT_ID)
        .build();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everySettingIsAMethodOfTheBuilder(Row row) {
    assertThat(setters()).contains(row.name());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyDefaultIsTheOneOfTheJavadoc(Row row) throws IOException {
    // An empty cell is the other half of "this or the pair".
    String said = row.cell(1).isEmpty() ? "Required" : row.cell(1).replaceFirst(" s$", " seconds");

    assertThat(javadoc(row.name())).containsIgnoringCase(said.replaceFirst(", this or.*", ""));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void everyNumberIsTheOneOfTheBuilder(Row row) throws Exception {
    assertThat(row.cell(1)).isEqualTo(value(row.name()));
  }

  @Test
  void everyMethodOfTheBuilderIsInTheTable() {
    Set<String> named = settings().map(Row::name).collect(Collectors.toSet());

    assertThat(setters()).filteredOn(name -> !name.equals("fromEnv")).isSubsetOf(named);
  }

  @ParameterizedTest
  @MethodSource("variables")
  void everyVariableIsReadByTheCode(String variable) throws IOException {
    assertThat(mainSources()).contains('"' + variable + '"');
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void everyExceptionExists(String name) throws ClassNotFoundException {
    assertThat(exception(name)).isAssignableTo(RuntimeException.class);
  }

  @ParameterizedTest
  @MethodSource("accessors")
  void everyExceptionHasWhatTheTableSays(String name, String accessor) throws Exception {
    assertThat(exception(name).getMethod(accessor)).isNotNull();
  }

  @Test
  void allExceptionsButTheFirstAreOfOneFamily() throws ClassNotFoundException {
    for (String name : exceptions().skip(1).toList()) {
      assertThat(exception(name)).isAssignableTo(CloudflareException.class);
    }
  }

  @Test
  void everyKindOfExceptionIsInTheTable() throws Exception {
    Set<String> named = exceptions().collect(Collectors.toSet());
    for (String name : classesOf(Path.of("src/main/java", ERRORS.replace('.', '/')))) {
      Class<?> type = Class.forName(ERRORS + name);
      if (CloudflareException.class.equals(type.getSuperclass())) {
        assertThat(named).contains(name);
      }
      if (CloudflareApiException.class.equals(type.getSuperclass())) {
        assertThat(named).contains("CloudflareApiException");
      }
    }
  }

  @Test
  void theDependencyIsTheOneOfThePom() throws IOException {
    isOf(README.fenced("xml").get(0), "src/pom.xml");
  }

  @Test
  void theDependencyOnTestingIsTheOneOfItsPom() throws IOException {
    String dependency = ReadmeText.of("docs/testing.md").fenced("xml").get(0);

    assertThat(dependency).contains("<scope>test</scope>");
    isOf(dependency.replace("<scope>test</scope>", ""), "src/testing/pom.xml");
  }

  private static void isOf(String dependency, String file) throws IOException {
    // The version stands in the parent's POM alone.
    String parent = Files.readString(Path.of("pom.xml")).replace("revision>", "version>");
    String pom = parent + Files.readString(Path.of(file));

    dependency
        .lines()
        .map(String::strip)
        .filter(line -> line.contains("</"))
        .filter(line -> !line.equals("</dependency>"))
        .forEach(line -> assertThat(pom).contains(line));
  }

  @Test
  void everyYesOfOursHasAProof() {
    Stream<Row> ours = COMPARISON.table("feature").filter(row -> row.cell(1).startsWith("yes"));

    assertThat(proven().map(Row::toString))
        .containsExactlyElementsOf(ours.map(Row::toString).toList());
  }

  @ParameterizedTest
  @MethodSource("proofs")
  void everyProofExists(String proof) throws IOException {
    if (Character.isLowerCase(proof.charAt(0))) {
      try (DirectoryStream<Path> cases =
          Files.newDirectoryStream(Path.of("openapi/contract"), proof + ".json")) {
        assertThat(cases).isNotEmpty();
      }
      return;
    }
    String[] test = proof.split("\\.");
    String source = testSource(test[0]);
    assertThat(source).contains("@Test");
    if (test.length > 1) {
      assertThat(source).contains("void " + test[1] + "(");
    }
  }

  /** Those of the pages, and of the Javadoc that is written by hand. */
  static Stream<String> blocks() throws IOException {
    return Stream.concat(
        Stream.of("README.md", "RATIONALE.md", "CONTRIBUTING.md")
            .flatMap(page -> ReadmeText.of(page).java().stream()),
        SNIPPET
            .matcher(mainSources())
            .results()
            .map(snippet -> snippet.group(1).replaceAll("(?m)^ +\\* ?", "")));
  }

  static Stream<Row> settings() {
    return SETTINGS.table("setting").filter(row -> row.cell(0).startsWith("`"));
  }

  private static Stream<Row> proven() {
    return COMPARISON.table("proof of");
  }

  static Stream<String> proofs() {
    return proven().flatMap(row -> row.wholeCode(1)).distinct();
  }

  static Stream<Row> numbers() {
    return settings().filter(row -> row.cell(1).matches("\\d.*"));
  }

  static Stream<String> variables() {
    return SETTINGS
        .table("setting")
        .flatMap(row -> row.code(3))
        .filter(code -> code.startsWith("CLOUDFLARE_"));
  }

  static Stream<String> exceptions() {
    return FAILURES.table("exception").flatMap(row -> row.code(0));
  }

  static Stream<Arguments> accessors() {
    return FAILURES
        .table("exception")
        .flatMap(
            row ->
                row.code(2).map(has -> Arguments.of(row.code(0).findFirst().orElseThrow(), has)));
  }

  private static Set<String> setters() {
    return Arrays.stream(CloudflareClient.Builder.class.getMethods())
        .filter(method -> method.getReturnType().equals(CloudflareClient.Builder.class))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  private static String value(String setting) throws ReflectiveOperationException {
    Field field = CloudflareClient.Builder.class.getDeclaredField(setting);
    field.setAccessible(true);
    Object value = field.get(CloudflareClient.builder());
    if (value instanceof Duration duration) {
      return duration.toSeconds() + " s";
    }
    if (setting.endsWith("Bytes")) {
      return (Integer) value / 1024 / 1024 + " MiB";
    }
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** The Javadoc above a method of the builder, in one line and without markup. */
  private static String javadoc(String method) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/io/github/magictransit/CloudflareClient.java"));
    String before = source.substring(0, source.indexOf("public Builder " + method + "("));
    return before
        .substring(before.lastIndexOf("/**"))
        .replaceAll("\\{@code ([^}]*)}", "$1")
        .replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
  }

  private static Class<?> exception(String name) throws ClassNotFoundException {
    String place = name.startsWith("Illegal") ? "java.lang." : ERRORS;
    return Class.forName(place + name);
  }

  private static List<String> classesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> name.endsWith("Exception"))
          .toList();
    }
  }

  /** The source of a test, whichever its package. */
  private static String testSource(String name) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return Files.readString(
          files.filter(f -> f.endsWith(name + ".java")).findAny().orElseThrow());
    }
  }

  private static String mainSources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
