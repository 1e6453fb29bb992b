import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The versions of the program that the change log beside the site tells of, the newest first; those of the data have a place of their own. */
export function programVersions() {
  return versionsOf(readFileSync(join(process.cwd(), '../../CHANGELOG.md'), 'utf8')).filter(({ version }) => !version.startsWith('Data '));
}

/** The versions of a change log: a heading for each, a sentence, and a list below. */
export function versionsOf(log: string) {
  const sections = log.split(/^## /m).slice(1);
  return sections.map((section) => {
    const [head = '', ...changes] = section.split(/^- /m).map((part) => part.replaceAll(/\s+/g, ' ').trim());
    const [version = ''] = section.split('\n', 1);
    return { version, about: head.slice(version.length).trim(), changes };
  });
}
