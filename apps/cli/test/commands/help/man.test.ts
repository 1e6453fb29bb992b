import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { sharedOptions } from '../../../src/commands/command/shared-options.ts';
import { commandList } from '../../../src/commands/command-list.ts';
import { roffEntry, roffExample, roffSection, roffText } from '../../../src/commands/help/roff.ts';
import { exitCodes } from '../../../src/host/exit-codes.ts';
import { messagesOf } from '../../../src/messages/messages-of.ts';
import { keymap } from '../../../src/model/keys/keymap.data.ts';
import { run } from '../../support/run.ts';

const hasGroff = spawnSync('groff', ['--version']).status === 0;

describe('sogdia man', () => {
  it('tells every command, argument, option, key and exit code', async () => {
    const { code, out, err } = await run(['man']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = messagesOf('en');
    for (const command of commandList) {
      expect(out).toContain(roffText(text[command.summary]));
      for (const { name } of [...command.options, ...sharedOptions]) expect(out).toContain(roffText(`--${name}`));
      for (const { help } of command.arguments) expect(out).toContain(roffText(text[help]));
    }
    for (const { id } of keymap) expect(out).toContain(roffText(text[`help.${id}`]));
    for (const code of Object.values(exitCodes)) expect(out).toContain(`.B "${code}"`);
  });

  it.runIf(hasGroff)('is a page that groff sets without a warning, with its examples as they are typed', async () => {
    const { out } = await run(['man']);
    const { status, stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-K', 'utf8', '-T', 'utf8', '-P', '-cbou'], {
      input: out,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain("sogdia view 'measure=export&partners=KGZ&record=both' --json");
    expect(stdout).toContain("sogdia check 'growth(total(CHN, CA5), 2023) > 25%'");
  });

  it('an argument is one too many', async () => {
    expect((await run(['man', 'view'])).code).toBe(2);
  });
});

describe('roff', () => {
  it('roffText(text) guards what roff would take for a request, an escape or a hyphen', () => {
    expect(['.SH', "'quoted'", 'a\\b', 'a-b', 'a\nb'].map(roffText)).toEqual(['\\&.SH', "\\&'quoted'", 'a\\eb', 'a\\-b', 'a b']);
  });

  it('roffText(text) lets a word break at its commas where it is as long as a line, and no other', () => {
    const word = Array.from({ length: 20 }, (_, at) => `a=${at}`).join(',');
    expect(roffText(`x,y ${word},`)).toBe(`x,y \\%${word.replaceAll(',', ',\\:')},`);
  });

  it('roffSection, roffEntry and roffExample keep quotes inside their requests', () => {
    expect(roffSection('Say "so"', ['x'])).toEqual(['.SH "SAY \\(dqSO\\(dq"', 'x']);
    expect(roffEntry('-a', 'b')).toEqual(['.TP', '.B "\\-a"', 'b']);
    expect(roffExample(['.x'])).toEqual(['.PP', '.nf', '.RS 4', '\\&.x', '.RE', '.fi']);
  });
});
