// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** An operation of the fragment, as far as a call of the generated client needs it. */
export interface Operation {
  id: string;
  /** The first of its tags; the stock generator makes a class of each. */
  tag: string;
  /** The names of its parameters. The generated client knows which of them go where. */
  parameters: string[];
  /** The name of the schema of its body; undefined where it has no body. */
  body: string | undefined;
}

/** A fragment, as far as calls of the generated client need it. */
export interface Fragment {
  /** By their ids. */
  operations: Map<string, Operation>;
  /** The names of the properties that its schemas have. */
  properties: Set<string>;
}

interface Reference {
  $ref: string;
}

interface SpecParameter {
  name: string;
}

interface SpecOperation {
  operationId?: string;
  tags?: string[];
  parameters?: (Reference | SpecParameter)[];
  requestBody?: { content: { "application/json": { schema: Partial<Reference> } } };
}

interface Specification {
  paths: Record<string, PathItem>;
  components: unknown;
}

interface PathItem extends Record<string, unknown> {
  parameters?: (Reference | SpecParameter)[];
}

export function readFragment(file: string): Fragment {
  const fragment = parse(readFileSync(file, "utf8")) as Specification;
  return { operations: operations(fragment), properties: new Set(propertyNames(fragment.components)) };
}

function operations(fragment: Specification): Map<string, Operation> {
  const found = Object.values(fragment.paths).flatMap((item) =>
    Object.values(item)
      .filter(isOperation)
      .map((operation) => ({
        id: operation.operationId,
        tag: operation.tags?.[0] ?? "default",
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
          (parameter) => resolved<SpecParameter>(parameter, fragment).name,
        ),
        body: operation.requestBody && bodySchema(operation.operationId, operation.requestBody),
      })),
  );
  return new Map(found.map((operation) => [operation.id, operation]));
}

function propertyNames(node: unknown): string[] {
  return typeof node === "object" && node !== null
    ? Object.entries(node).flatMap(([name, member]) => [
        ...(name === "properties" ? Object.keys(member) : []),
        ...propertyNames(member),
      ])
    : [];
}

/** A path has members beside its operations, such as a summary. */
function isOperation(member: unknown): member is SpecOperation & { operationId: string } {
  return typeof member === "object" && member !== null && "operationId" in member;
}

function resolved<T extends object>(node: Reference | T, fragment: object): T {
  if (!("$ref" in node)) {
    return node;
  }
  let target: any = fragment;
  for (const name of node.$ref.split("/").slice(1)) {
    target = target?.[name];
  }
  if (target === undefined) {
    throw new Error(`the fragment has no ${node.$ref}`);
  }
  return resolved<T>(target, fragment);
}

function bodySchema(id: string, body: NonNullable<SpecOperation["requestBody"]>): string {
  const { $ref } = body.content["application/json"].schema;
  if ($ref === undefined) {
    throw new Error(`the body of ${id} is no schema with a name, so the generator makes one up`);
  }
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
