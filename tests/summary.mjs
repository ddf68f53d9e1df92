// Counts the results of a run, names what failed or was skipped, and says with its last line and its exit code how it went.
// Usage: node tests/summary.mjs <results folder> <exit status so far>; PARTS and FAILED_STEPS have one name a line.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, status] = process.argv.slice(2);
const lines = (text) => (text ?? "").split("\n").map((line) => line.trim()).filter(Boolean);
const parts = lines(process.env.PARTS);
const failedSteps = lines(process.env.FAILED_STEPS);

// So much of why a test has failed: a log that is cut still has it.
const linesOfWhy = 8;
const lengthOfWhy = 300;

const skipsFile = new URL("expected-skips.txt", import.meta.url);
const expectedSkips = existsSync(skipsFile) ? lines(readFileSync(skipsFile, "utf8")).filter((line) => !line.startsWith("#")) : [];

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decode = (text) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? entities[name] : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );

function readTrx(file) {
  const outcomes = { Passed: "passed", NotExecuted: "skipped" };
  return readFileSync(file, "utf8").split(/(?=<UnitTestResult\s)/).slice(1).map((result) => ({
    name: decode(/\stestName="([^"]*)"/.exec(result)[1]),
    outcome: outcomes[/\soutcome="([^"]*)"/.exec(result)?.[1]] ?? "failed",
    why: decode(/<Message>([^<]*)/.exec(result)?.[1] ?? ""),
  }));
}

function readVitest(file) {
  const outcomes = { passed: "passed", pending: "skipped", skipped: "skipped", todo: "skipped" };
  return JSON.parse(readFileSync(file, "utf8")).testResults.flatMap((suite) =>
    suite.assertionResults.map((test) => ({
      name: test.fullName,
      outcome: outcomes[test.status] ?? "failed",
      why: test.failureMessages?.[0] ?? "",
    })),
  );
}

function read(part) {
  const trx = join(folder, `${part}.trx`);
  const json = join(folder, `${part}.json`);
  return existsSync(trx) ? readTrx(trx) : existsSync(json) ? readVitest(json) : [];
}

const said = (test) => `${test.part}: ${test.name}`;

const problems = [];
const tests = [];
for (const part of parts) {
  const results = read(part).map((test) => ({ ...test, part }));
  tests.push(...results);
  if (results.every((test) => test.outcome === "skipped")) {
    problems.push(`${part} ran no test.`);
  } else if (failedSteps.includes(part) && results.every((test) => test.outcome !== "failed")) {
    problems.push(`${part} failed, though none of its tests did.`);
  }
}

problems.push(...failedSteps.filter((step) => !parts.includes(step)).map((step) => `${step} failed.`));
if (parts.length + failedSteps.length === 0) {
  problems.push("Nothing ran.");
}

const failed = tests.filter((test) => test.outcome === "failed");
const skipped = tests.filter((test) => test.outcome === "skipped");
problems.push(...skipped.filter((test) => !expectedSkips.includes(said(test))).map((test) => `Not expected to be skipped: ${said(test)}`));
if (status !== "0" && problems.length + failed.length === 0) {
  problems.push("The run broke off.");
}

console.log();
for (const test of failed) {
  console.log(`FAILED   ${said(test)}`);
  lines(test.why).slice(0, linesOfWhy).forEach((line) => console.log(`         ${line.slice(0, lengthOfWhy)}`));
}

skipped.forEach((test) => console.log(`SKIPPED  ${said(test)}`));
problems.forEach((problem) => console.log(`PROBLEM  ${problem}`));
const passed = tests.filter((test) => test.outcome === "passed").length;
console.log(`${passed} passed, ${failed.length + problems.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length + problems.length === 0 ? 0 : 1;
