// SPDX-License-Identifier: Apache-2.0
import type { SeenOutcome } from "./call";
import { expectedRequests, type ContractCase, type ExpectedRequest, type OutcomeError } from "./cases";
import { equal, spellTimes, type Json } from "./json";
import type { SeenRequest } from "./server";

/** One member of a case that does not hold. */
export interface Difference {
  member: string;
  expected: unknown;
  actual: unknown;
}

/** Everything in which what happened differs from what the case says. */
export function differences(contractCase: ContractCase, requests: SeenRequest[], seen: SeenOutcome): Difference[] {
  const found: Difference[] = [];
  const same = (member: string, expected: Json | undefined, actual: Json | undefined): void => {
    if (expected !== undefined && !equal(expected, actual)) {
      found.push({ member, expected, actual });
    }
  };
  same("requests", expectedRequests(contractCase), requests.length);
  for (const request of contractCase.request === null ? [] : requests) {
    checkRequest(contractCase.request!, request, same);
  }
  const { result, error, messages, cf_ray, attempts } = contractCase.outcome;
  if ((error === undefined) !== (seen.error === undefined)) {
    found.push({ member: "outcome", expected: contractCase.outcome, actual: seen });
    return found;
  }
  same("outcome.result", result === undefined ? undefined : spellTimes(result), seen.result);
  if (error === undefined) {
    same("outcome.messages", messages, seen.messages);
    same("outcome.cf_ray", cf_ray, seen.cf_ray);
  } else {
    checkError(error, seen.error!, same);
  }
  // A plain client keeps no count, but each attempt is a request.
  same("outcome.attempts", attempts, requests.length);
  return found;
}

type Same = (member: string, expected: Json | undefined, actual: Json | undefined) => void;

function checkRequest(expected: ExpectedRequest, actual: SeenRequest, same: Same): void {
  const [path, query] = actual.url.split("?", 2);
  same("request.method", expected.method, actual.method);
  same("request.path", expected.path, path);
  same("request.query", pairs(Object.entries(expected.query)), pairs([...new URLSearchParams(query)]));
  for (const [name, value] of Object.entries(expected.headers)) {
    same("request.headers", [`${name}: ${value}`], values(actual, name).map((seen) => `${name}: ${seen}`));
  }
  for (const name of expected.absent_headers) {
    same("request.absent_headers", [], values(actual, name).map((seen) => `${name}: ${seen}`));
  }
  if (expected.body === undefined) {
    same("request.body", "", actual.body);
  } else {
    same("request.body", expected.body, parsed(actual.body));
  }
}

function checkError(expected: OutcomeError, actual: NonNullable<SeenOutcome["error"]>, same: Same): void {
  same("outcome.error.kind", expected.kind, actual.kind);
  same("outcome.error.status", expected.status, actual.status);
  same("outcome.error.errors", expected.errors, actual.errors);
  same("outcome.error.cf_ray", expected.cf_ray, actual.cf_ray);
  const holds = (text: string): boolean => actual.message.includes(text);
  const { message_contains, message_lacks } = expected;
  same("outcome.error.message_contains", message_contains, message_contains?.filter(holds));
  same("outcome.error.message_lacks", message_lacks, message_lacks?.filter((text) => !holds(text)));
}

function values(request: SeenRequest, name: string): string[] {
  return request.headers.filter((header) => header.name === name.toLowerCase()).map((header) => header.value);
}

function pairs(entries: [string, string][]): Json {
  return entries.map(([name, value]) => `${name}=${value}`).sort();
}

/** The body as JSON; one that is no JSON becomes a text that no case expects. */
function parsed(body: string): Json {
  try {
    return JSON.parse(body);
  } catch {
    return `no JSON: ${body}`;
  }
}
