import { type Dataset, economyCodeSchema, economySchema, groupSchema, namesSchema, wholeWorld } from '@sogdia/core/model';
import * as z from 'zod';
import type { PartContent } from '../content/index.ts';

/**
 * Which economies and groups of the registry a dataset is about, in the order in which they are offered, and what its sources record as one
 * partner that the registry does not list. Other economies of the registry come along with the rows that name them.
 */
export const datasetWorldSchema = z.strictObject({
  economies: z.array(economyCodeSchema),
  groups: z.array(economyCodeSchema),
  areas: z.array(z.strictObject({ code: economyCodeSchema, comtrade: z.number().int().nullable(), names: namesSchema })),
});

/** The economies and the groups of a registry. */
export type Registry = Pick<Dataset, 'economies' | 'groups'>;

/** A file of the registry, read. */
export const registrySchema = z.strictObject({ economies: z.array(economySchema), groups: z.array(groupSchema) });

/** The world that a dataset takes from a registry: what it is about, and all else that it may name. */
export interface DatasetWorld {
  readonly subjects: Registry;
  readonly named: ReadonlyMap<string, Dataset['economies'][number]>;
}

/**
 * The world of a dataset. What it lists as an area takes the place of a group of the same code, since its sources record it as one partner.
 * Throws `RangeError` for a code that the registry does not hold.
 */
export function datasetWorld(registry: Registry, listed: z.infer<typeof datasetWorldSchema>): DatasetWorld {
  const areas = listed.areas.map((area) =>
    economySchema.parse({ ...area, kind: 'area', iso2: null, isoNumeric: null, customs: null, baci: null }),
  );
  const named = new Map([...registry.economies, ...areas].map((economy) => [economy.code as string, economy]));
  const subjects = {
    economies: listed.economies.map((code) => found(named.get(code), code)),
    groups: listed.groups.map((code) =>
      found(
        registry.groups.find((group) => group.code === code),
        code,
      ),
    ),
  };
  return { subjects, named };
}

/** The economies that the rows of a part name, by code, beside those that every part has. Throws `RangeError` for a code that nobody lists. */
export function economiesOfPart(part: PartContent, { subjects, named }: DatasetWorld): Dataset['economies'] {
  const always = new Set<string>([wholeWorld, ...subjects.economies.map(({ code }) => code), ...subjects.groups.map(({ code }) => code)]);
  const codes = new Set<string>(codesIn(part));
  return [...codes]
    .filter((code) => !always.has(code))
    .sort()
    .map((code) => found(named.get(code), code));
}

function* codesIn(part: PartContent): Generator<string> {
  for (const { reporter, partner } of part.observations) yield* [reporter, partner];
  for (const { economy } of part.indicators) yield economy;
  for (const { economies } of part.places) yield* economies;
  for (const { economy } of part.outlines) yield economy;
  for (const { recorder } of part.indicatorRoles) if (recorder !== null) yield recorder;
  for (const { economies } of part.events) yield* economies;
  for (const { question, spellings, statedValues, milestones } of part.studies) {
    yield* [question.reporter, ...question.partners, ...(question.group === null ? [] : [question.group])];
    for (const [, code] of [...spellings.names, ...spellings.adjectives, ...spellings.capitals]) yield code;
    for (const { partner } of statedValues) yield partner;
    for (const ladder of milestones) yield* ladder.milestones.map(({ economy }) => economy);
  }
  for (const { reporter, partner } of part.absences) yield* partner === null ? [reporter] : [reporter, partner];
}

function found<Item>(item: Item | undefined, code: string): Item {
  if (item === undefined) throw new RangeError(`${code}: no economy or group of the registry, and no area of datasets/world.json`);
  return item;
}
