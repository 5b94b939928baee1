// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import type { ContractCase } from "./cases";

/** Cases in which a plain generated client differs, why, and in which members. All other members are still checked. */
export interface Exception {
  reason: string;
  differs: string[];
  cases: string[];
}

/** The exceptions of each case that has any. */
export function readExceptions(file: string, cases: ContractCase[]): Map<string, Exception[]> {
  const byCase = new Map<string, Exception[]>();
  for (const exception of JSON.parse(readFileSync(file, "utf8")) as Exception[]) {
    for (const pattern of exception.cases) {
      const names = cases.map((contractCase) => contractCase.name).filter((name) => matches(pattern, name));
      if (names.length === 0) {
        throw new Error(`there is no case ${pattern} to make an exception for`);
      }
      names.forEach((name) => byCase.set(name, [...(byCase.get(name) ?? []), exception]));
    }
  }
  return byCase;
}

/** A star at the end of a pattern stands for any rest of a name. */
function matches(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
