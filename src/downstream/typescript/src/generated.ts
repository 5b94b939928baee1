// SPDX-License-Identifier: Apache-2.0
import * as client from "../client";
import type { ApiResponse, Configuration } from "../client";
import type { Operation } from "./fragment";
import type { Json, JsonObject } from "./json";

/** What all generated classes have in common, and all envelopes. */
type Api = new (configuration: Configuration) => Record<string, Method | undefined>;
type Method = (parameters: Record<string, unknown>, init: RequestInit) => Promise<ApiResponse<Envelope | null>>;
interface Envelope {
  result?: unknown;
  messages?: unknown;
}

/**
 * A call of the generated client that is ready to be made. What it needs is found by the names that the stock generator
 * makes of those in the fragment, and it throws here if one of them is missing: later it would be a failure of the call.
 */
export function prepare(
  operation: Operation,
  params: JsonObject,
  configuration: Configuration,
): (init: RequestInit) => Promise<ApiResponse<Envelope | null>> {
  const api = new (exported<Api>(`${upperFirst(camelCase(operation.tag))}Api`))(configuration);
  const method = found(api[`${camelCase(operation.id)}Raw`], operation.id);
  const isParameter = ([name]: [string, Json]): boolean => operation.parameters.includes(name);
  const entries = Object.entries(params);
  const parameters = Object.fromEntries(entries.filter(isParameter).map(([name, value]) => [camelCase(name), value]));
  const body = entries.filter((entry) => !isParameter(entry));
  const schema = operation.body;
  if (schema === undefined) {
    if (body.length > 0) {
      throw new Error(`${operation.id} has no place for ${body.map(([name]) => name).join(", ")}`);
    }
    return (init) => method.call(api, parameters, init);
  }
  const fromJson = exported<(json: JsonObject) => unknown>(`${schema}FromJSON`);
  // A body that cannot be read is the caller's fault, so this belongs to the call.
  return async (init) =>
    method.call(api, { ...parameters, [lowerFirst(schema)]: fromJson(Object.fromEntries(body)) }, init);
}

/** The names of properties, by those that the stock generator makes of them. */
export function byGeneratedName(properties: Set<string>): Map<string, string> {
  return new Map([...properties].map((name) => [camelCase(name), name]));
}

function exported<T>(name: string): T {
  return found((client as Record<string, unknown>)[name], name) as T;
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) {
    throw new Error(`the generated client has no ${name}`);
  }
  return value;
}

function camelCase(name: string): string {
  return lowerFirst(name.replace(/[^A-Za-z0-9]+(.)/g, (_, next: string) => next.toUpperCase()));
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
