// SPDX-License-Identifier: Apache-2.0
//
// Generates a client in each language from the fragment, with the stock generators, and fails if one of them warns of
// the fragment. Arguments: the jar of the generator's command line, the fragment, the folder to generate into.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const LANGUAGES = ["typescript-fetch", "python", "go", "csharp", "kotlin", "rust"];
const BASELINE = join(dirname(fileURLToPath(import.meta.url)), "baseline.yaml");
const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
const TIMEOUT_MS = 120_000;

const [jar, fragment, output] = process.argv.slice(2);
if (output === undefined) {
  throw new Error("usage: node check.mjs JAR FRAGMENT OUTPUT");
}

for (const language of LANGUAGES) {
  // Both at once: most of the time is the start of a JVM.
  const [ofFragment, ofBaseline] = await Promise.all([
    generate(language, fragment, join(output, language)),
    generate(language, BASELINE, join(output, "baseline", language)),
  ]);
  const caused = [...ofFragment].filter((warning) => !ofBaseline.has(warning));
  const stale = [...ofBaseline].filter((warning) => !ofFragment.has(warning));
  caused.forEach((warning) => console.error(`${language}: the fragment causes: ${warning}`));
  stale.forEach((warning) => console.error(`${language}: only baseline.yaml causes, so remove it there: ${warning}`));
  console.log(`${language}: ${caused.length} warnings of the fragment, ${ofFragment.size} of any (see baseline.yaml)`);
  process.exitCode = process.exitCode || (caused.length + stale.length > 0 ? 1 : 0);
}

/** Runs a generator, and resolves to the distinct warnings and errors of its log. */
async function generate(language, spec, folder) {
  const child = spawn(JAVA, ["-XX:TieredStopAtLevel=1", "-jar", jar, "generate", "-g", language, "-i", spec, "-o", folder], {
    timeout: TIMEOUT_MS,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stdout.on("data", (chunk) => (log += chunk));
  child.stderr.on("data", (chunk) => (log += chunk));
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0 || !log.includes("writing file")) {
    throw new Error(`${language} from ${spec} ended with ${code}:\n${log}`);
  }
  return new Set(
    log
      .split("\n")
      .map((line) => line.replace(/^\[[^\]]*\] +/, "").trim())
      .filter((line) => /^(WARN|ERROR)\b/.test(line))
      // What is said of one name with a dot or a hyphen is said of each: a new operation brings no new kind of warning.
      .map((line) => line.replace(/- \S+ (cannot be used as .*\. Renamed to) \S+/i, "- NAME $1 NAME")),
  );
}
