import { computeView, encodeViewSpec, studyViews } from '@sogdia/core';
import { economyOf, offeredEconomies, usualStudy } from '@sogdia/core/model';
import type { OpenedData } from '../../data/index.ts';
import type { CommandContext } from '../../host/index.ts';
import type { DataRecord } from '../../table/index.ts';
import { listRecords } from '../list/index.ts';

/** Something that the data answer to by name: `call` is what `sogdia` is given to answer with it, `names` all that it is called besides. */
export interface Thing {
  readonly kind: 'economy' | 'topic' | 'view' | 'claim' | 'indicator' | 'goods';
  readonly name: string;
  readonly title: string;
  readonly call: readonly string[];
  readonly names: readonly string[];
}

type Context = Pick<CommandContext, 'data' | 'language' | 'host'>;

/** What has a name of its own that is known before the data are read: economies, topics with their views, and the views of studies. */
export function namedThings({ data, language }: Pick<Context, 'data' | 'language'>): readonly Thing[] {
  const economies = offeredEconomies(data.scope).map((code): Thing => {
    const names = economyOf(data.scope, code)?.names;
    const title = names?.[language] ?? code;
    return {
      kind: 'economy',
      name: code,
      title,
      call: ['view', queryOfEconomy(code, data)],
      names: Object.values(names ?? {}).flatMap((name) => name ?? []),
    };
  });
  const topics = data.topics.flatMap(({ id, names, question, views: [first, ...others] }): readonly Thing[] => {
    const title = names[language] ?? names.en;
    const further = others.map(({ id: view, query, names: called }): Thing => {
      const label = called?.[language] ?? called?.en ?? view.replaceAll('-', ' ');
      return { kind: 'view', name: `${id}/${view}`, title: `${title}: ${label}`, call: ['view', query], names: [] };
    });
    return [{ kind: 'topic', name: id, title, call: ['view', first.query], names: [question[language] ?? question.en] }, ...further];
  });
  const views = studyViews(data.scope).map(
    ({ name, spec }): Thing => ({ kind: 'view', name, title: '', call: ['view', name], names: [encodeViewSpec(data.scope, spec)] }),
  );
  return [...economies, ...topics, ...views];
}

/** The view that stands for an economy: the answer of the topic that is about it, else what the usual reporter traded with it. */
function queryOfEconomy(code: string, { topics }: OpenedData): string {
  const profile = topics.find((topic) => 'economy' in topic && topic.economy === code);
  return profile?.views[0].query ?? `partners=${code}`;
}

/** Everything that can be found by name or title, views of studies under the titles that they have. */
export async function everyThing(context: Context): Promise<readonly Thing[]> {
  const { data, language } = context;
  const titled = namedThings(context).map(async (thing): Promise<Thing> => {
    const spec = thing.title === '' ? studyViews(data.scope).find(({ name }) => name === thing.name)?.spec : undefined;
    return spec === undefined ? thing : { ...thing, title: computeView(await data.load(data.partsOf(spec)), spec, language).title };
  });
  const [things, claims, indicators, goods] = await Promise.all([
    Promise.all(titled),
    listRecords('claims', null, context),
    listRecords('indicators', null, context),
    listRecords('goods', null, context),
  ]);
  const thingOf = (kind: Thing['kind'], { id, names }: DataRecord, title: unknown, ...call: readonly string[]): Thing => ({
    kind,
    name: String(id),
    title: String(title),
    call,
    names: Array.isArray(names) ? names : [],
  });
  return [
    ...things,
    ...claims.records.map((claim) => thingOf('claim', claim, claim['paraphrase'], 'check', String(claim['id']))),
    ...indicators.records.map((one) => thingOf('indicator', one, one['name'], 'view', `indicator=${one['id']}`)),
    ...goods.records.map((good) => thingOf('goods', good, good['name'], 'view', String(good['query']))),
  ];
}

/** The id of a claim of the usual study, as it is spelt there; null where it has none like it. */
export async function claimNamed(name: string, { data }: Pick<Context, 'data'>): Promise<string | null> {
  const claims = usualStudy(await data.load(['paper']))?.claims ?? [];
  return claims.find(({ id }) => id.toLowerCase() === name.toLowerCase())?.id ?? null;
}
