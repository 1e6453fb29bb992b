import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

function withoutCode(text: string): string {
  return text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`\n]*`/g, '');
}

/** The anchors of a page, formed from its headings as GitHub forms them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/^#{1,6}\s+(.+)$/gm)) {
    const base = heading
      .toLowerCase()
      .replaceAll(/[`*]/g, '')
      .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-');
    let anchor = base;
    for (let count = 1; anchors.has(anchor); count += 1) {
      anchor = `${base}-${count}`;
    }
    anchors.add(anchor);
  }
  return anchors;
}

function targetsOf(text: string): readonly string[] {
  const prose = withoutCode(text);
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map((match) => match[1] ?? '');
  const images = [...prose.matchAll(/<(?:img|a|source)\b[^>]*\b(?:src|href|srcset)="([^"]+)"/g)].map((match) => match[1] ?? '');
  const references = [...prose.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)].map((match) => match[1] ?? '');
  return [...inline, ...images, ...references].filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

/** Each link of the Markdown files that leads to no file, or to no heading of its page; links to other hosts are not followed. */
export function findBrokenLinks(files: readonly string[], root: string): readonly string[] {
  return files.flatMap((file) => {
    return targetsOf(readFileSync(file, 'utf8')).flatMap((target) => {
      const [path = '', anchor] = target.split('#', 2);
      const goal = path === '' ? file : path.startsWith('/') ? join(root, path) : resolve(dirname(file), decodeURI(path));
      if (!existsSync(goal)) return [`${relative(root, file)}: the link ${target} leads nowhere`];
      const hasAnchor =
        anchor === undefined || anchor === '' || (statSync(goal).isFile() && anchorsOf(readFileSync(goal, 'utf8')).has(anchor));
      return hasAnchor ? [] : [`${relative(root, file)}: the link ${target} leads to no heading`];
    });
  });
}
