// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, type Json, type JsonObject } from "./json";

/** A case, typed as far as the runner uses it; schema/case.schema.json says what each member means. */
export interface ContractCase {
  name: string;
  operation: string;
  client: Client;
  params: JsonObject;
  request: ExpectedRequest | null;
  response?: CaseResponse | CaseResponse[];
  requests?: number;
  outcome: Outcome;
}

export interface Client {
  api_token?: string;
  email?: string;
  api_key?: string;
  timeout_ms?: number;
}

export interface ExpectedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  absent_headers: string[];
  /** Without it no body may arrive. */
  body?: Json;
}

export interface CaseResponse {
  status?: number;
  headers?: Record<string, string>;
  body?: Json;
  body_text?: string;
  body_base64?: string;
  delay_ms?: number;
  fault?: string;
}

export interface Outcome {
  result?: Json;
  error?: OutcomeError;
  messages?: Json;
  cf_ray?: string;
  attempts?: number;
}

export interface OutcomeError {
  kind: string;
  status?: number;
  errors?: Json;
  cf_ray?: string;
  message_contains?: string[];
  message_lacks?: string[];
}

/** Every case of a folder, by name. */
export function readCases(folder: string): ContractCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  if (files.length === 0) {
    throw new Error(`there are no cases in ${folder}`);
  }
  const schema = JSON.parse(readFileSync(join(folder, "schema", "case.schema.json"), "utf8"));
  return files.sort().map((file) => {
    const json = JSON.parse(readFileSync(join(folder, file), "utf8"));
    requireKnownMembers(json, schema, file);
    return { ...json, name: file.slice(0, -".json".length) };
  });
}

/** How many requests a case expects: as it says, or as follows from the rest of it. */
export function expectedRequests(contractCase: ContractCase): number {
  if (contractCase.request === null) {
    return 0;
  }
  const { requests, response, outcome } = contractCase;
  return requests ?? (Array.isArray(response) ? response.length : (outcome.attempts ?? 1));
}

/** Fails on a member that the format lacks: a check that is never made must not look like one that holds. */
function requireKnownMembers(json: JsonObject, schema: JsonObject, file: string): void {
  const members = (definition?: string): Json =>
    (definition ? (schema["$defs"] as JsonObject)[definition] as JsonObject : schema)["properties"];
  const check = (value: unknown, ...known: Json[]): void => {
    for (const name of isObject(value) ? Object.keys(value) : []) {
      if (!known.some((properties) => isObject(properties) && name in properties)) {
        throw new Error(`${file} has a member that the format lacks: ${name}`);
      }
    }
  };
  check(json, members());
  check(json["client"], members("client"));
  check(json["request"], members("request"));
  [json["response"]].flat().forEach((response) => check(response, members("completeResponse"), members("fault")));
  check(json["outcome"], members("outcome"));
  check((json["outcome"] as JsonObject)["error"], members("error"));
}
