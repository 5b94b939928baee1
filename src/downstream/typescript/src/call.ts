// SPDX-License-Identifier: Apache-2.0
import { Configuration, ErrorEnvelopeFromJSON, FetchError, RequiredError, ResponseError } from "../client";
import type { Client, ContractCase, Outcome } from "./cases";
import type { Operation } from "./fragment";
import { prepare } from "./generated";
import { isObject, type Json } from "./json";

const DEFAULT_TIMEOUT_MS = 20_000;

const KINDS: Record<number, string> = {
  400: "bad_request",
  401: "authentication",
  403: "permission_denied",
  404: "not_found",
  409: "conflict",
  422: "unprocessable_entity",
  429: "rate_limit",
};

/** What came of a call, in the words of the format; an error has its message besides. */
export interface SeenOutcome extends Omit<Outcome, "error"> {
  error?: { kind: string; message: string; status?: number; errors?: Json; cf_ray?: string };
}

/**
 * Makes the call of a case through the generated client, which is set up but not helped out. The API's names of
 * properties are given by those of the client.
 */
export async function call(
  contractCase: ContractCase,
  operation: Operation,
  apiNames: Map<string, string>,
  baseUrl: string,
): Promise<SeenOutcome> {
  const { client, params } = contractCase;
  const send = prepare(operation, params, configuration(client, baseUrl));
  let response;
  try {
    // Options of fetch that each caller has: an end to the waiting, and no redirects.
    response = await send({ signal: AbortSignal.timeout(client.timeout_ms ?? DEFAULT_TIMEOUT_MS), redirect: "manual" });
  } catch (e) {
    return errorResponse(e, apiNames);
  }
  const cf_ray = response.raw.headers.get("cf-ray") ?? undefined;
  try {
    const envelope = await response.value();
    return { result: written(envelope?.result, apiNames), messages: items(envelope?.messages, apiNames), cf_ray };
  } catch (e) {
    const kind = failure(e) ?? "invalid_response";
    return { error: { kind, message: text(e), status: response.raw.status, cf_ray } };
  }
}

function configuration(client: Client, basePath: string): Configuration {
  const keys: Record<string, string | undefined> = { "X-Auth-Email": client.email, "X-Auth-Key": client.api_key };
  return new Configuration({
    basePath,
    headers: { Accept: "application/json" },
    accessToken: client.api_token,
    apiKey: client.email === undefined && client.api_key === undefined ? undefined : (name) => keys[name] as string,
  });
}

async function errorResponse(e: unknown, apiNames: Map<string, string>): Promise<SeenOutcome> {
  if (e instanceof RequiredError) {
    return { error: { kind: "invalid_argument", message: e.message } };
  }
  if (!(e instanceof ResponseError)) {
    return { error: { kind: failure(e) ?? "invalid_argument", message: text(e) } };
  }
  const { status, headers } = e.response;
  const kind = KINDS[status] ?? (status >= 500 ? "internal_server" : "api");
  const cf_ray = headers.get("cf-ray") ?? undefined;
  try {
    const envelope = ErrorEnvelopeFromJSON(await e.response.json());
    return { error: { kind, message: e.message, status, errors: items(envelope?.errors, apiNames), cf_ray } };
  } catch {
    return { error: { kind, message: e.message, status, errors: [], cf_ray } };
  }
}

/** Whether time or the connection is to blame. Where the network is, the error of fetch has a cause. */
function failure(e: unknown): string | undefined {
  const error = e instanceof FetchError ? e.cause : e;
  if (!(error instanceof Error)) {
    return undefined;
  }
  if (error.name === "TimeoutError") {
    return "timeout";
  }
  // A header that HTTP cannot carry is refused before anything is sent, by one of two layers of fetch.
  const { cause } = error;
  const refused = isObject(cause) && cause["code"] === "UND_ERR_INVALID_ARG";
  return error instanceof TypeError && cause !== undefined && !refused ? "connection" : undefined;
}

function text(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}

/**
 * What was read, as JSON under the API's names. The generated functions that write JSON are no help here: they are for
 * requests, and leave out what is read-only. A name that is no property's is the key of a map.
 */
function written(read: unknown, apiNames: Map<string, string>): Json | undefined {
  const json = JSON.stringify(read, (_, value: unknown) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, member]) => [apiNames.get(name) ?? name, member]))
      : value,
  );
  return json === undefined ? undefined : JSON.parse(json);
}

/** Messages with the four members that the format speaks of. */
function items(messages: unknown, apiNames: Map<string, string>): Json {
  const json = written(messages, apiNames);
  if (!Array.isArray(json)) {
    return [];
  }
  const known = ["code", "message", "documentation_url", "source"];
  return json.map((item) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).filter(([name]) => known.includes(name))) : item,
  );
}
