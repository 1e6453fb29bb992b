import { readFile } from 'node:fs/promises';
import { type Fault, fault } from '../src/harmonize/index.ts';
import { type LicenceDecision, licenceDecisionSchema } from '../src/parse/index.ts';

/** What was decided about the terms of the data, or what is wrong with the file that says so. */
export async function readLicenceDecisions(
  path: string,
): Promise<readonly [decisions: readonly LicenceDecision[], faults: readonly Fault[]]> {
  try {
    const { data = [], error } = licenceDecisionSchema.array().safeParse(JSON.parse(await readFile(path, 'utf8')));
    return [data, (error?.issues ?? []).map((issue) => wrong(`entry ${issue.path.join('.')}: ${issue.message}`))];
  } catch (error) {
    return [[], [wrong(`not read as JSON: ${error instanceof Error ? error.message : String(error)}`)]];
  }
}

function wrong(what: string): Fault {
  return fault('licence-decisions.json', '', `${what}; LICENSE-DATA.md shows an entry`);
}
