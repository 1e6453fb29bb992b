import * as m from 'zod/mini';
import type { GivenFile, Recipe } from '../reading/index.ts';

const recipeSchema = m.looseObject({
  schemaVersion: m.literal(1),
  rowsSha256: m.string(),
  files: m.array(m.looseObject({ file: m.string(), answers: m.record(m.string(), m.unknown()) })).check(m.minLength(1)),
  selection: m.nullable(
    m.looseObject({ economies: m.optional(m.array(m.string())), from: m.optional(m.number()), to: m.optional(m.number()) }),
  ),
});

/** No recipe is larger, in bytes. */
const largest = 5e6;

/** What a file that the terminal or this page wrote says of how files are read, by their names; null for any other file. */
export async function readRecipe(file: File): Promise<readonly Recipe[] | null> {
  if (!/\.json$/i.test(file.name) || file.size > largest) return null;
  const { data } = recipeSchema.safeParse(parsed(await file.text()));
  if (data === undefined) return null;
  const { economies = [], from, to } = data.selection ?? {};
  const kept = { economies: economies.join(', '), years: from === undefined ? '' : `${from}-${to ?? from}` };
  return data.files.map(({ file: name, answers }) => ({ name, answers: { ...answers, ...kept } as Recipe['answers'] }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A file with what a recipe says of it: of the file of its name, else of the last; what was answered of itself comes first. */
export function withRecipe(file: GivenFile, recipes: readonly Recipe[]): GivenFile {
  const said = recipes.find(({ name }) => name === file.name) ?? recipes.at(-1);
  if (said === undefined) return file;
  const { economies, years, ...own } = file.answers;
  const kept = { economies: economies || said.answers.economies, years: years || said.answers.years };
  return { ...file, answers: { ...said.answers, ...own, ...kept } };
}

/** Of files that were read, what was answered of those of a publisher's own layout: so others of that publisher can be read. */
export function recipesOf(files: readonly Pick<GivenFile, 'name' | 'answers'>[]): readonly Recipe[] {
  return files.filter(({ answers: { map } }) => map !== undefined && (map.columns.value !== undefined || map.wide !== undefined));
}
