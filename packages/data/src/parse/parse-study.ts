import { type Study, studySchema } from '@sogdia/core/model';

/** The files of a study beside `study.json`, each with the part of the study that it holds; a study needs none of them. */
const lists = {
  'spellings.json': 'spellings',
  'sections.json': 'sections',
  'stated-values.json': 'statedValues',
  'milestones.json': 'milestones',
  'claims.json': 'claims',
  'retired-claims.json': 'retiredClaims',
  'verdicts.json': 'verdicts',
} as const satisfies Record<string, keyof Study>;

/** Every file that the folder of a study may hold. */
export const studyFiles: readonly string[] = ['study.json', ...Object.keys(lists)];

/**
 * A study from the texts of its files by name: `study.json` says what it is and asks, each other file holds one of its parts. Throws
 * `ZodError` for what is no study, `SyntaxError` for what is no JSON, and an error that names a file no study has.
 */
export function parseStudy(texts: ReadonlyMap<string, string>): Study {
  const unknown = [...texts.keys()].filter((name) => !studyFiles.includes(name));
  if (unknown.length > 0) throw new Error(`file of a study: ${unknown.join(', ')}; expected ${studyFiles.join(', ')}`);
  const text = texts.get('study.json');
  if (text === undefined) throw new Error('a study without study.json; expected its id, title, source, release and question there');
  const parts = Object.entries(lists).flatMap(([name, list]) => {
    const rows = texts.get(name);
    return rows === undefined ? [] : [[list, JSON.parse(rows)] as const];
  });
  return studySchema.parse({ ...(JSON.parse(text) as object), ...Object.fromEntries(parts) });
}
