import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { studySchema } from '@sogdia/core/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { oursInWords } from '../../support/other-data.ts';
import { run } from '../../support/run.ts';

let folder: string;
let place: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sogdia-new-'));
  place = join(folder, 'my-note');
  expect(await run(['new', 'study', 'my-note', '--into', place])).toMatchObject({ code: 0, err: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(place, name), 'utf8');

/** The fields of a schema that no value of a list has, each by its path; null says nothing of what could be there. */
function fieldsWithout(schema: unknown, values: readonly unknown[], path: string): readonly string[] {
  if (schema instanceof z.ZodObject) {
    const objects = values.filter((value) => typeof value === 'object' && value !== null);
    return Object.entries<unknown>(schema.shape).flatMap(([name, field]) => {
      const own = objects.flatMap((value) => (Object.hasOwn(value, name) ? [Reflect.get(value, name) as unknown] : []));
      return own.every((value) => value === null || (Array.isArray(value) && value.length === 0))
        ? [`${path}.${name}`]
        : fieldsWithout(field, own, `${path}.${name}`);
    });
  }
  if (schema instanceof z.ZodArray) return fieldsWithout(schema.element, values.flat(), `${path}[]`);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return fieldsWithout(schema.unwrap(), values, path);
  return schema instanceof z.ZodPipe ? fieldsWithout(schema.in, values, path) : [];
}

describe('sogdia new study', () => {
  it('writes an example of every field that a study can have, and says in the README what each is for', () => {
    const { studies } = z.object({ studies: z.array(z.unknown()) }).parse(JSON.parse(read('dataset.json')));
    expect(fieldsWithout(studySchema, studies, 'study')).toEqual([]);
    const described = [...read('README.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field);
    expect(described).toEqual(Object.keys(studySchema.shape));
  });

  it.each([
    ['view', 'figure-1'],
    ['view', 'figure-2'],
    ['view', 'figure-3'],
    ['view', 'indicator=treaty&economies=EAS,WES'],
    ['receipt', 'figure-1', '2023', 'EAS'],
    ['check'],
    ['list', 'claims'],
  ])('%s %s answers from it at once, and says nothing of other data', async (...argv) => {
    const { code, out, err } = await run([...argv, '--data', place]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.length).toBeGreaterThan(50);
    expect(out.replaceAll('figure-', '')).not.toMatch(oursInWords);
  });

  it('checks the draft that it brings', async () => {
    const { studies } = z.object({ studies: z.tuple([z.looseObject({ sample: z.string() })]) }).parse(JSON.parse(read('dataset.json')));
    const { code, out } = await run(['check', '-', '--data', place], { input: studies[0].sample });
    expect([code, out]).toEqual([0, expect.stringContaining('✓')]);
  });

  it('leaves a folder as it is that has files already', async () => {
    const before = read('dataset.json');
    const again = await run(['new', 'study', 'other', '--into', place]);
    expect(again).toMatchObject({ code: 2, out: '', err: expect.stringContaining('has files already') });
    expect(read('dataset.json')).toBe(before);
    const other = mkdtempSync(join(folder, 'kept-'));
    writeFileSync(join(other, 'notes.txt'), 'mine');
    expect((await run(['new', 'study', 'other', '--into', other])).code).toBe(2);
    expect(readdirSync(other)).toEqual(['notes.txt']);
  });

  it.each([
    [['new', 'study', 'My Note'], 'small letters'],
    [['new', 'study'], 'new needs <name>'],
    [['new', 'stduy', 'x'], 'did you mean study'],
    [['new', 'study', 'x', '--into', '/nowhere/at/all'], "can’t write|can't write"],
  ])('%j is refused with what was expected', async (argv, said) => {
    const { code, err } = await run(argv);
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(new RegExp(said));
    expect(existsSync('x')).toBe(false);
  });
});
