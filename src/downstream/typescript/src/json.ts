// SPDX-License-Identifier: Apache-2.0

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\d(\.\d{1,3})?Z$/;

/** Whether two JSON values are equal; undefined stands for an absent one. */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") {
    // Beyond this range a JavaScript number is no proof that the digits are the same.
    return a === b && (!Number.isInteger(a) || Number.isSafeInteger(a));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => equal(item, b[i]));
  }
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]))
    );
  }
  return a === b;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The JSON with each time in the spelling of JavaScript's Date, which the generated client reads times into. A time
 * that is too fine for a Date, or in a leap second, stays as it is, and so does not become equal to one that lost
 * something.
 */
export function spellTimes(value: Json): Json {
  if (typeof value === "string") {
    return TIME.test(value) ? new Date(value).toISOString() : value;
  }
  if (Array.isArray(value)) {
    return value.map(spellTimes);
  }
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, spellTimes(member)]))
    : value;
}
