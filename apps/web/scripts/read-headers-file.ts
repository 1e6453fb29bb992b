import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The headers of a path by the `_headers` file of an export, as static hosts read it: what several rules say of one is joined. */
export function readHeadersFile(root: string): (pathname: string) => Readonly<Record<string, string>> {
  const rules = rulesOf(textOf(join(root, '_headers')));
  return (pathname) => {
    const headers = new Map<string, string>();
    for (const [name, value] of rules.filter((rule) => covers(rule.path, pathname)).flatMap((rule) => rule.headers)) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
    return Object.fromEntries(headers);
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function rulesOf(text: string) {
  return text
    .split(/\n(?=\/)/)
    .map((block) => block.trimEnd().split('\n'))
    .filter(([path]) => path?.startsWith('/'))
    .map(([path = '', ...lines]) => ({ path, headers: lines.filter((line) => line.includes(':')).map(headerOf) }));
}

function headerOf(line: string): readonly [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
}

function covers(rule: string, pathname: string): boolean {
  return rule.endsWith('/*') ? pathname.startsWith(rule.slice(0, -1)) : rule === pathname;
}
