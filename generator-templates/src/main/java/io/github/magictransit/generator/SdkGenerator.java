// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenComposedSchemas;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.TemplateManager;
import org.openapitools.codegen.api.TemplatePathLocator;
import org.openapitools.codegen.languages.JavaClientCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;
import org.openapitools.codegen.templating.GeneratorTemplateContentLocator;
import org.openapitools.codegen.templating.MustacheEngineAdapter;
import org.openapitools.codegen.templating.TemplateManagerOptions;
import org.openapitools.codegen.utils.CamelizeOption;
import org.openapitools.codegen.utils.StringUtils;

/**
 * Makes a Java client of a specification, in one run: a model for each schema; for each resource a
 * Feign interface and a class with a method for each operation; a class for the parameters of each
 * operation that has some; and the accessors that lead from the client to the resources.
 *
 * <p>Whatever is a decision is made here and in the classes beside. The templates only lay out.
 */
public final class SdkGenerator extends JavaClientCodegen {
  private static final String TEMPLATES = "java-sdk";
  private static final String OPERATION = "x-operation";
  private static final String ID = "x-operation-id";
  private static final String TAG = "x-tag";

  private final Names names = new Names(TEMPLATES);
  private final Set<String> modelClasses = new TreeSet<>();
  private final Map<String, String> resourceClasses = new HashMap<>();
  private final List<Resource> resources = new ArrayList<>();
  private final Set<String> reflected = new TreeSet<>();
  private final Map<String, List<Field>> fieldsOf = new HashMap<>();
  private final Map<String, Set<String>> unionsOf = new HashMap<>();

  /** A resource as the accessors see it. */
  private record Resource(String className, String accessor, String doc) {}

  /** Sets what holds for every client. */
  public SdkGenerator() {
    embeddedTemplateDir = TEMPLATES;
    templateDir = TEMPLATES;
    setInvokerPackage("io.github.magictransit");
    setApiPackage("io.github.magictransit.api");
    setModelPackage("io.github.magictransit.model");
    setLibrary(NATIVE); // Only its name rules matter, for all templates are ours.
    setSerializationLibrary(SERIALIZATION_LIBRARY_JACKSON);
    setOpenApiNullable(false);
    setContainerDefaultToNull(true);
    // An enum within a property becomes a type of its own: one template serves all enums.
    inlineSchemaOption.put("RESOLVE_INLINE_ENUMS", "true");
    // The format of a string never refuses a response; and Feign takes any URI for the base URL.
    typeMapping.put("URI", "String");
    typeMapping.put("UUID", "String");
    typeMapping.put("decimal", "String");
  }

  @Override
  public String getName() {
    return "java-sdk";
  }

  @Override
  public String getHelp() {
    return "A Java client: models, Feign interfaces, and a class for each resource.";
  }

  @Override
  public void processOpts() {
    super.processOpts();
    Scope.check(Specification.read(Path.of(getInputSpec())));
    PlainNormalizer.use(openapiNormalizer(), getInputSpec());
    supportingFiles.clear();
    modelTemplateFiles.clear();
    modelTemplateFiles.put("model.mustache", ".java");
    apiTemplateFiles.clear();
    apiTemplateFiles.put("interface.mustache", "Api.java");
    apiTemplateFiles.put("resource.mustache", ".java");
    modelDocTemplateFiles.clear();
    modelTestTemplateFiles.clear();
    apiDocTemplateFiles.clear();
    apiTestTemplateFiles.clear();
    additionalProperties.put("source", Javadoc.line(new File(getInputSpec()).getName()));
  }

  // The templates write Java, which has no use for HTML's escapes.
  @Override
  public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
    return compiler.escapeHTML(false).emptyStringIsFalse(true);
  }

  @Override
  public void preprocessOpenAPI(OpenAPI openAPI) {
    PlainNormalizer.requireDone(openAPI);
    requireNamesOfTheirOwn(openAPI);
    super.preprocessOpenAPI(openAPI);
    if (openAPI.getPaths() != null) {
      openAPI
          .getPaths()
          .forEach(
              (path, item) ->
                  item.readOperationsMap()
                      .forEach((method, operation) -> group(path, method.name(), operation)));
    }
    supportingFiles.add(java("accessors.mustache", "Accessors"));
    String namespace = extension(openAPI, "x-namespace");
    if (namespace != null) {
      String className = names.type(StringUtils.camelize(namespace), "Namespace");
      additionalProperties.put("namespace", className);
      additionalProperties.put("namespaceAccessor", accessor(className));
      supportingFiles.add(java("namespace.mustache", className));
    }
    String metadata = "src/main/resources/META-INF/native-image/" + groupId + "/" + artifactId;
    supportingFiles.add(
        new SupportingFile("native.mustache", metadata, "reachability-metadata.json"));
  }

  // Some file systems take names for one that differ in upper and lower case only.
  private void requireNamesOfTheirOwn(OpenAPI openAPI) {
    Map<String, String> first = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (String schema : openAPI.getComponents().getSchemas().keySet()) {
      String other = first.putIfAbsent(toModelName(schema).toLowerCase(Locale.ROOT), schema);
      if (other != null) {
        problems.add(
            Rule.problem(
                Place.child("#/components/schemas", schema),
                "a schema whose class would have the name of that of " + other,
                "rename one of them, or give it a name with modelNameMappings"));
      }
    }
    if (!problems.isEmpty()) {
      throw new OutOfScopeException(problems);
    }
  }

  // The framework makes a file for each tag; the resource takes its place.
  private void group(String path, String method, Operation operation) {
    String given = operation.getOperationId();
    String id = given == null ? getOrGenerateOperationId(operation, path, method) : given;
    String tag = firstTag(operation);
    operation.addExtension(ID, id);
    operation.addExtension(TAG, tag);
    int dot = id.lastIndexOf('.');
    String resource = dot < 0 ? tag : id.substring(0, dot);
    operation.setTags(List.of(resource));
    names.reserve(StringUtils.camelize(sanitizeName(resource)) + "Api");
  }

  private static String firstTag(Operation operation) {
    List<String> tags = operation.getTags();
    return tags == null || tags.isEmpty() ? "default" : tags.get(0);
  }

  private static @Nullable String extension(OpenAPI openApi, String name) {
    return string(openApi.getExtensions(), name);
  }

  private static @Nullable String string(@Nullable Map<String, Object> extensions, String name) {
    return extensions != null && extensions.get(name) instanceof String text ? text : null;
  }

  private SupportingFile java(String template, String className) {
    return new SupportingFile(template, folder(invokerPackage), className + ".java");
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> all) {
    Map<String, ModelsMap> models = super.postProcessAllModels(all);
    Schemas schemas = new Schemas(openAPI);
    Set<String> used = new HashSet<>(); // By what is no envelope: a property may look like one.
    models.forEach(
        (name, map) -> {
          if (!isEnvelope(schemas, name)) {
            used.addAll(model(map).imports);
          }
        });
    models
        .entrySet()
        .removeIf(
            entry ->
                isEnvelope(schemas, entry.getKey())
                    && !used.contains(model(entry.getValue()).classname));
    for (ModelsMap map : models.values()) {
      CodegenModel model = model(map);
      Map<String, String> tags = tags(model);
      for (String schema : tags == null ? List.<String>of() : tags.values()) {
        unionsOf.computeIfAbsent(toModelName(schema), name -> new TreeSet<>()).add(model.classname);
      }
    }
    for (ModelsMap map : models.values()) {
      CodegenModel model = model(map);
      if (!model.isAlias) {
        describe(model, map);
      }
    }
    return models;
  }

  private boolean isEnvelope(Schemas schemas, String name) {
    return schemas.isEnvelope(openAPI.getComponents().getSchemas().get(name));
  }

  private static CodegenModel model(ModelsMap map) {
    return map.getModels().get(0).getModel();
  }

  private void describe(CodegenModel model, Map<String, Object> data) {
    List<String> nested = new ArrayList<>();
    String schema = model.schemaName == null ? model.name : model.schemaName;
    String name = Javadoc.code(schema);
    data.put("schemaName", Javadoc.line(schema));
    if (model.isEnum) {
      data.put("enumeration", true);
      data.put("doc", Javadoc.prose(model.unescapedDescription, "The values of " + name + "."));
      data.put("valueType", model.dataType);
      data.put("constants", constants(model));
    } else if (tags(model) != null) {
      describeTagged(model, data);
      nested.add("Other");
    } else if (isUnion(model)) {
      List<Branch> branches = branches(model);
      data.put("union", true);
      data.put("doc", Javadoc.prose(model.unescapedDescription, "One of several JSON shapes."));
      data.put("branches", branches);
      data.put("readable", Readable.of(model.vendorExtensions, model.allVars, branches));
      data.put("examples", branches.stream().anyMatch(Branch::hasExamples));
      data.put("reader", branches.stream().noneMatch(Branch::object));
      data.put("exact", branches.stream().filter(Branch::exact).findFirst().orElse(null));
      nested.add("Other");
      branches.forEach(branch -> nested.add(branch.shape() + "Form"));
    } else {
      data.put("object", true);
      data.put("doc", Javadoc.prose(model.unescapedDescription, "The API's " + name + "."));
      data.put("deprecated", model.isDeprecated);
      data.put("schemaLiteral", Names.literal(schema));
      List<Field> fields = Field.all(model.allVars);
      fieldsOf.put(model.classname, fields);
      data.put("checked", fields.stream().anyMatch(Field::checked));
      data.put("fields", fields);
      Set<String> taken = fields.stream().map(Field::apiName).collect(Collectors.toSet());
      data.put("rest", Names.unique("additionalProperties", taken));
      Set<String> unions = unionsOf.getOrDefault(model.classname, Set.of());
      data.put("member", !unions.isEmpty());
      data.put("unions", String.join(", ", unions));
      nested.add("Builder");
    }
    modelClasses.add(model.classname);
    reflected.add(modelPackage + "." + model.classname);
    nested.forEach(type -> reflected.add(modelPackage + "." + model.classname + "$" + type));
  }

  private void describeTagged(CodegenModel model, Map<String, Object> data) {
    Map<String, String> tags = Objects.requireNonNull(tags(model));
    data.put("tagged", true);
    data.put("doc", Javadoc.prose(model.unescapedDescription, "One of several objects."));
    data.put("discriminator", Names.literal(text(model.vendorExtensions.get(Plain.DISCRIMINATOR))));
    data.put(
        "tags",
        tags.entrySet().stream()
            .map(
                e ->
                    Map.of("literal", Names.literal(e.getKey()), "type", toModelName(e.getValue())))
            .toList());
    data.put(
        "members",
        tags.values().stream().map(this::toModelName).distinct().collect(Collectors.joining(", ")));
  }

  /** Which text of a discriminator stands for which schema, or null without a discriminator. */
  @SuppressWarnings("unchecked") // The parser's own map.
  private static @Nullable Map<String, String> tags(CodegenModel model) {
    return (Map<String, String>) model.vendorExtensions.get(Plain.TAGS);
  }

  private List<Map<String, Object>> constants(CodegenModel model) {
    List<Map<String, Object>> constants = new ArrayList<>();
    Set<String> taken = new HashSet<>(Set.of("KNOWN"));
    for (Map<String, Object> value : enumVars(model)) {
      String name = Names.unique(text(value.get("name")), taken);
      String literal = text(value.get("value"));
      constants.add(Map.of("name", name, "value", literal, "doc", Javadoc.code(literal)));
    }
    return constants;
  }

  @SuppressWarnings("unchecked") // The framework's own map.
  private static List<Map<String, Object>> enumVars(CodegenModel model) {
    return (List<Map<String, Object>>)
        Objects.requireNonNull(model.allowableValues.get("enumVars"));
  }

  // Several objects of which any may be there are one object with the properties of all.
  private static boolean isUnion(CodegenModel model) {
    return !model.oneOf.isEmpty()
        || !model.anyOf.isEmpty()
            && model.getComposedSchemas().getAnyOf().stream().anyMatch(branch -> !branch.isModel);
  }

  private static List<Branch> branches(CodegenModel model) {
    CodegenComposedSchemas schemas = model.getComposedSchemas();
    return (model.oneOf.isEmpty() ? schemas.getAnyOf() : schemas.getOneOf())
        .stream().filter(Branch::isOne).map(branch -> Branch.of(branch, model.allVars)).toList();
  }

  @Override
  public CodegenOperation fromOperation(
      String path, String method, Operation operation, List<Server> servers) {
    CodegenOperation result = super.fromOperation(path, method, operation, servers);
    result.vendorExtensions.put(OPERATION, operation);
    return result;
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(
      OperationsMap data, List<ModelMap> allModels) {
    super.postProcessOperationsWithModels(data, allModels);
    String className = data.getOperations().getClassname();
    List<CodegenOperation> operations = data.getOperations().getOperation();
    Map<Map.Entry<String, String>, String> patterns = new LinkedHashMap<>();
    Set<String> methods = new HashSet<>();
    operations.forEach(
        operation -> operation.operationId = Names.unique(method(operation), methods));
    List<Endpoint> endpoints = new ArrayList<>();
    for (CodegenOperation operation : operations) {
      Endpoint endpoint = new Endpoint(operation, facts(operation, methods), patterns);
      endpoints.add(endpoint);
      if (endpoint.params != null) {
        writeParams(endpoint);
      }
    }
    String resource = source(operations.get(0)).getTags().get(0);
    Tag tag = tag(text(source(operations.get(0)).getExtensions().get(TAG)));
    String doc =
        Javadoc.prose(tag.getDescription(), "The operations of " + Javadoc.code(resource) + ".");
    data.put("endpoints", endpoints);
    data.put("editing", Editing.of(endpoints, fieldsOf, methods));
    data.put("resourceVariable", accessor(className));
    data.put("resourceName", Javadoc.line(resource));
    data.put("doc", doc);
    data.put(
        "reference",
        tag.getExternalDocs() == null ? null : Javadoc.url(tag.getExternalDocs().getUrl()));
    data.put(
        "patterns",
        patterns.entrySet().stream()
            .map(e -> Map.of("name", e.getValue(), "literal", Names.literal(e.getKey().getValue())))
            .toList());
    data.put("modelClasses", modelClasses);
    resources.add(new Resource(className, accessor(className), doc));
    return data;
  }

  /** What the framework keeps in a map, and we know to be there. */
  private static String text(@Nullable Object value) {
    return Objects.requireNonNull(value).toString();
  }

  /** A list of texts, empty if there is none. */
  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> texts ? texts.stream().map(String::valueOf).toList() : List.of();
  }

  private static Operation source(CodegenOperation operation) {
    return (Operation) Objects.requireNonNull(operation.vendorExtensions.get(OPERATION));
  }

  private Tag tag(String name) {
    List<Tag> tags = openAPI.getTags() == null ? List.of() : openAPI.getTags();
    return tags.stream().filter(tag -> name.equals(tag.getName())).findFirst().orElse(new Tag());
  }

  private String method(CodegenOperation operation) {
    String id = text(source(operation).getExtensions().get(ID));
    return toOperationId(id.substring(id.lastIndexOf('.') + 1));
  }

  private Endpoint.Facts facts(CodegenOperation operation, Set<String> methods) {
    Operation source = source(operation);
    Schemas schemas = new Schemas(openAPI);
    String id = text(source.getExtensions().get(ID));
    Schema<?> body = schemas.body(source);
    String method = operation.operationId;
    String dryRun =
        method.equals("update") && !methods.contains("validate")
            ? "validate"
            : "validate" + StringUtils.camelize(method);
    Schema<?> success = schemas.success(source);
    Schema<?> payload = schemas.isEnvelope(success) ? schemas.payload(success) : success;
    Endpoint.Result result = result(payload, schemas.isEnvelope(success));
    List<String> query = operation.queryParams.stream().map(p -> p.baseName).toList();
    Finding finding = Finding.of(method, query, result, fieldsOf, methods);
    return new Endpoint.Facts(
        id,
        source.getSummary(),
        method,
        Names.unique(dryRun, methods),
        params(operation, id),
        extension(openAPI, "x-client-parameter"),
        extension(openAPI, "x-dry-run-parameter"),
        result,
        operation.bodyParam == null
            ? List.of()
            : fieldsOf.getOrDefault(operation.bodyParam.dataType, List.of()),
        schemas.formPointers(body),
        new Endpoint.Marks(
            schemas.pointers(payload, "x-revision"),
            schemas.pointers(payload, "x-sensitive"),
            schemas.pointers(body, "x-sensitive")),
        finding,
        texts(source.getExtensions().get("x-permissions")),
        string(source.getExtensions(), "x-lost-response"),
        schemas.isSensitive(body) || schemas.isSensitive(success));
  }

  private @Nullable String params(CodegenOperation operation, String id) {
    if (operation.queryParams.isEmpty()
        && operation.headerParams.isEmpty()
        && operation.bodyParam == null) {
      return null;
    }
    int dot = id.lastIndexOf('.');
    String name =
        dot < 0
            ? toOperationId(id)
            : toModelName(Names.singular(id.substring(0, dot)))
                + StringUtils.camelize(toOperationId(id.substring(dot + 1)));
    return Names.unique(StringUtils.camelize(name) + "Params", modelClasses);
  }

  private Endpoint.Result result(@Nullable Schema<?> result, boolean envelope) {
    if (result == null) {
      return new Endpoint.Result(null, envelope, null, false);
    }
    CodegenProperty property = fromProperty("result", result);
    Shape shape = Shape.of(property);
    boolean nullable = property.isNullable;
    return new Endpoint.Result(shape, envelope, nullable ? null : modified(shape.type()), nullable);
  }

  private @Nullable String modified(String type) {
    return fieldsOf.getOrDefault(type, List.of()).stream()
        .filter(field -> field.apiName().equals("modified") && field.type().equals("Boolean"))
        .map(field -> type + "::" + field.name())
        .findFirst()
        .orElse(null);
  }

  // The framework has files for models and for tags, and none for operations.
  private void writeParams(Endpoint endpoint) {
    Map<String, Object> data = new HashMap<>(additionalProperties);
    data.put("endpoint", endpoint);
    File file = file(folder(modelPackage), endpoint.params + ".java");
    TemplateManager templates =
        new TemplateManager(
            new TemplateManagerOptions(false, false),
            engine(),
            new TemplatePathLocator[] {new GeneratorTemplateContentLocator(this)});
    try {
      templates.write(data, "parameters.mustache", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    postProcessFile(file, "parameters");
  }

  private MustacheEngineAdapter engine() {
    MustacheEngineAdapter engine = new MustacheEngineAdapter();
    engine.setCompiler(processCompiler(engine.getCompiler()));
    return engine;
  }

  @Override
  public Map<String, Object> postProcessSupportingFileData(Map<String, Object> data) {
    Map<String, Object> all = super.postProcessSupportingFileData(data);
    List<String> interfaces =
        resources.stream().map(r -> apiPackage + "." + r.className() + "Api").toList();
    reflected.addAll(interfaces);
    all.put("resources", resources);
    all.put("reflected", reflected);
    all.put("proxies", interfaces);
    all.put("title", Javadoc.prose(openAPI.getInfo().getTitle(), "The API"));
    return all;
  }

  // Not a setting of who calls the generator: the templates rely on the formatter.
  @Override
  public boolean isEnablePostProcessFile() {
    return true;
  }

  @Override
  public void postProcessFile(File file, String fileType) {
    if (file.getName().endsWith(".java")) {
      JavaFormat.apply(file.toPath());
    }
  }

  @Override
  public String toModelName(String name) {
    return names.type(super.toModelName(name), "Model");
  }

  @Override
  public String toOperationId(String id) {
    return names.method(
        StringUtils.camelize(sanitizeName(id), CamelizeOption.LOWERCASE_FIRST_LETTER));
  }

  @Override
  public String toVarName(String name) {
    return names.accessor(Names.identifier(super.toVarName(name)));
  }

  // The framework has no type for it.
  @Override
  @SuppressWarnings("rawtypes") // The framework's own.
  public String getSchemaType(Schema schema) {
    return "uint64".equals(schema.getFormat()) ? "BigInteger" : super.getSchemaType(schema);
  }

  // A resource is no Java name yet; toApiName makes one of it.
  @Override
  public String sanitizeTag(String tag) {
    return tag;
  }

  @Override
  public String toApiName(String resource) {
    return resourceClasses.computeIfAbsent(
        resource,
        name -> {
          String className = names.type(StringUtils.camelize(sanitizeName(name)), "Resource");
          Set<String> taken = new HashSet<>(resourceClasses.values());
          boolean other =
              modelClasses.contains(className)
                  || className.equals(additionalProperties.get("namespace"));
          return Names.unique(other ? className + "Resource" : className, taken);
        });
  }

  private String accessor(String className) {
    return names.accessor(
        className.substring(0, 1).toLowerCase(Locale.ROOT) + className.substring(1));
  }

  @Override
  public String apiFilename(String template, String resource) {
    String suffix = text(apiTemplateFiles.get(template));
    String packageName = suffix.equals(".java") ? invokerPackage : apiPackage;
    return file(folder(packageName), toApiName(resource) + suffix).getPath();
  }

  private String folder(String packageName) {
    return sourceFolder + "/" + packageName.replace('.', '/');
  }

  private File file(String folder, String name) {
    return new File(new File(outputFolder, folder), name);
  }

  // The framework's own spoils a value: it takes line breaks and tabs for spaces, and breaks up
  // what would begin or end a comment.
  @Override
  public String toEnumValue(String value, String datatype) {
    return switch (datatype) {
      case "String" -> Names.literal(value);
      case "BigInteger" -> "new BigInteger(" + Names.literal(value) + ")";
      default -> super.toEnumValue(value, datatype);
    };
  }

  // It becomes a Java string where it is written, not before.
  @Override
  public String toRegularExpression(String pattern) {
    return pattern;
  }
}
