import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How far a change of a package reaches: whether what worked before may fail, there is more, or something was put right. */
export type ChangeStep = 'major' | 'minor' | 'patch';

/** A change of the program that its users notice, in their words: of which packages, and the largest step among them. */
export interface ProgramChange {
  readonly packages: readonly string[];
  readonly step: ChangeStep;
  readonly text: string;
}

/** The changes of a version of a package, or of all packages since their last versions: `version` is null then. */
export interface ProgramVersion {
  readonly version: string | null;
  readonly changes: readonly ProgramChange[];
}

const root = join(process.cwd(), '../..');
const steps: readonly ChangeStep[] = ['major', 'minor', 'patch'];

/** What changed in the program, as a build reads it from the code beside the site: what is written down for the next versions first, then those of its change logs. */
export function programVersions(): readonly ProgramVersion[] {
  const pending = filesOf('.changeset/*.md').flatMap((text) => changeOf(text) ?? []);
  const logged = filesOf('{packages,apps}/*/CHANGELOG.md').flatMap(versionsOf);
  return [...(pending.length === 0 ? [] : [{ version: null, changes: pending }]), ...logged];
}

function filesOf(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root })
    .toSorted()
    .map((file) => readFileSync(join(root, file), 'utf8'));
}

/** A change as it is written down for the next version: packages and steps between lines of dashes, then the text. Null for what is none. */
export function changeOf(file: string): ProgramChange | null {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(file) ?? [];
  const named = [...head.matchAll(/^["']([^"']+)["']: (major|minor|patch)$/gm)].map(([, name = '', step = '']) => ({ name, step }));
  const step = steps.find((one) => named.some((each) => each.step === one));
  return step === undefined || text.trim() === '' ? null : { packages: named.map(({ name }) => name), step, text: text.trim() };
}

/** The versions of a change log: a heading for the package, one for each version, one for each step, and a list below. */
export function versionsOf(log: string): readonly ProgramVersion[] {
  const [head = '', ...versions] = log.split(/^## /m);
  const name = /^# (.+)$/m.exec(head)?.[1] ?? '';
  return versions.map((section) => {
    const [version = '', ...parts] = section.split(/^### /m);
    const changes = parts.flatMap((part): readonly ProgramChange[] => {
      const step = steps.find((one) => part.toLowerCase().startsWith(one));
      const texts = part.split(/^- /m).slice(1);
      return step === undefined ? [] : texts.map((text) => ({ packages: [name], step, text: text.replace(/^[0-9a-f]{7,}: /, '').trim() }));
    });
    return { version: `${name} ${version.trim()}`, changes };
  });
}
