// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { call } from "./call";
import { readCases, type ContractCase } from "./cases";
import { differences, type Difference } from "./check";
import { readExceptions, type Exception } from "./exceptions";
import { readFragment, type Fragment } from "./fragment";
import { byGeneratedName } from "./generated";
import { CaseServer } from "./server";

/** Runs the cases of the folder that the first argument names, which is laid out like the published archive. */
async function main(folder: string): Promise<number> {
  const fragment = readFragment(join(folder, "magic-transit.yaml"));
  const cases = readCases(join(folder, "contract"));
  const exceptions = readExceptions(join(folder, "downstream", "typescript-exceptions.json"), cases);
  const server = new CaseServer();
  const baseUrl = await server.start();
  const problems: string[] = [];
  try {
    for (const contractCase of cases) {
      const found = await run(contractCase, fragment, server, baseUrl);
      problems.push(...judge(contractCase, found, exceptions.get(contractCase.name) ?? []));
    }
  } finally {
    server.stop();
  }
  problems.forEach((problem) => console.error(problem));
  report(cases.length, exceptions, problems.length);
  return problems.length === 0 ? 0 : 1;
}

async function run(
  contractCase: ContractCase,
  fragment: Fragment,
  server: CaseServer,
  baseUrl: string,
): Promise<Difference[]> {
  const operation = fragment.operations.get(contractCase.operation);
  if (operation === undefined) {
    throw new Error(`${contractCase.name} calls ${contractCase.operation}, which the fragment lacks`);
  }
  server.serve(contractCase);
  const outcome = await call(contractCase, operation, byGeneratedName(fragment.properties), baseUrl);
  return differences(contractCase, server.finish(), outcome);
}

/** A case must differ in just those members that its exceptions name: in none if it has no exception. */
function judge(contractCase: ContractCase, found: Difference[], exceptions: Exception[]): string[] {
  const allowed = exceptions.flatMap((exception) => exception.differs);
  const members = new Set(found.map((difference) => difference.member));
  return [
    ...found
      .filter(({ member }) => !allowed.includes(member))
      .map(
        ({ member, expected, actual }) =>
          `${contractCase.name}: ${member}\n  expected ${JSON.stringify(expected)}\n  actual   ${JSON.stringify(actual)}`,
      ),
    ...allowed
      .filter((member) => !members.has(member))
      .map((member) => `${contractCase.name}: ${member} holds, so no exception is needed`),
  ];
}

function report(total: number, exceptions: Map<string, Exception[]>, problems: number): void {
  const counts = new Map<string, number>();
  for (const { reason } of [...exceptions.values()].flat()) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  console.log("   cases | reason of the exception");
  counts.forEach((count, reason) => console.log(`${String(count).padStart(8)} | ${reason}`));
  console.log(`${total - exceptions.size} of ${total} cases run, ${exceptions.size} excepted, ${problems} problems`);
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: npm test -- FOLDER, where FOLDER holds magic-transit.yaml and contract");
  process.exitCode = 2;
} else {
  main(folder).then(
    (code) => (process.exitCode = code),
    (e: unknown) => {
      console.error(e);
      process.exitCode = 1;
    },
  );
}
