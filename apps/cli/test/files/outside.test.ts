import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { editText } from '../../src/files/outside/edit-text.ts';
import { openPage } from '../../src/files/outside/open-page.ts';

const folders: string[] = [];
const { PATH } = process.env;
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  process.env['PATH'] = PATH;
});
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'outside '));
  folders.push(made);
  return made;
};

describe('editText(text, environment)', () => {
  it('is what the editor leaves of the text; VISUAL goes before EDITOR, with its options, and the copy is gone afterwards', () => {
    const seen = join(folder(), 'seen');
    const script = join(folder(), 'edit.sh');
    writeFileSync(script, `echo "$3" > '${seen}'; echo " and $1 $2" >> "$3"\n`);
    expect(editText('one', { VISUAL: `sh '${script}' two three`, EDITOR: 'false' })).toEqual({ text: 'one and two three\n' });
    expect(() => readFileSync(readFileSync(seen, 'utf8').trim())).toThrow(/ENOENT/);
  });

  it('says where there is no editor, and where it fails', () => {
    expect(editText('one', {})).toEqual({ problem: 'no-editor' });
    expect(editText('one', { VISUAL: '', EDITOR: '' })).toEqual({ problem: 'no-editor' });
    expect(editText('one', { EDITOR: 'false' })).toEqual({ problem: 'editor-failed' });
  });
});

describe('openPage(address)', () => {
  it('hands the address to what opens pages here, as one word', async () => {
    const [bin, seen] = [folder(), join(folder(), 'seen')];
    for (const name of ['xdg-open', 'open']) writeFileSync(join(bin, name), `#!/bin/sh\necho "$#:$1" > '${seen}'\n`, { mode: 0o755 });
    process.env['PATH'] = `${bin}:${PATH}`;
    openPage("https://example.org/a?b='c d'");
    await expect.poll(() => readFileSync(seen, 'utf8')).toBe("1:https://example.org/a?b='c d'\n");
  });

  it('does nothing where there is nothing for pages', async () => {
    process.env['PATH'] = folder();
    expect(() => openPage('https://example.org')).not.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
