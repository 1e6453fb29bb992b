import { computeView, encodeViewSpec, studyViews } from '@sogdia/core';
import { economyOf, offeredEconomies, usualStudy } from '@sogdia/core/model';
import { type NamedInQuestion, type UnreadWord, unreadWord } from '@sogdia/core/workspace';
import { goodsNamedIn, type OpenedData } from '../../../data/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import type { DataRecord } from '../../../table/index.ts';
import { listRecords } from '../records/index.ts';
import { foldedWords } from './folded-words.ts';
import { questionOfWords, scopeOfQuestions } from './question-of-words.ts';

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
  const view = (kind: Thing['kind'], name: string, title: string, query: string, names: readonly string[] = []): Thing => ({
    kind,
    name,
    title,
    call: ['view', query],
    names,
  });
  const economies = offeredEconomies(data.scope).map((code) => {
    const names = Object.values(economyOf(data.scope, code)?.names ?? {}).flatMap((name) => name ?? []);
    return view('economy', code, economyOf(data.scope, code)?.names[language] ?? code, queryOfEconomy(code, data), names);
  });
  const topics = data.topics.flatMap(({ id, names, question, views: [first, ...others] }) => {
    const title = names[language] ?? names.en;
    const further = others.map((one) =>
      view('view', `${id}/${one.id}`, `${title}: ${one.names?.[language] ?? one.id.replaceAll('-', ' ')}`, one.query),
    );
    return [view('topic', id, title, first.query, [question[language] ?? question.en]), ...further];
  });
  const studied = studyViews(data.scope).map(({ name, spec }) => view('view', name, '', name, [encodeViewSpec(data.scope, spec)]));
  return [...economies, ...topics, ...studied];
}

/** The view that stands for an economy: the answer of the topic that is about it, else what the usual reporter traded with it. */
function queryOfEconomy(code: string, { topics }: OpenedData): string {
  const profile = topics.find((topic) => 'economy' in topic && topic.economy === code);
  return profile?.views[0].query ?? `partners=${code}`;
}

const known = new WeakMap<OpenedData, Promise<readonly Thing[]>>();

/** Everything that can be found by name or title, views of studies under the titles that they have; gathered once for some data. */
export function everyThing(context: Context): Promise<readonly Thing[]> {
  const gathered = known.get(context.data) ?? gather(context);
  known.set(context.data, gathered);
  return gathered;
}

async function gather(context: Context): Promise<readonly Thing[]> {
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

/** The query that words about goods ask for, which takes reading the data: few words name goods and a partner. Null where they ask for none. */
export async function questionOfGoods(asked: string, context: Context): Promise<string | null> {
  return foldedWords(asked).length < 2 ? null : questionOfWords(asked, context.data, await namedGoods(context), context.language);
}

/** The word at which the reading of a question stops; null where each is known, or the data have no usual reporter. */
export async function unreadWordOf(asked: string, context: Context): Promise<UnreadWord | null> {
  const scope = scopeOfQuestions(context.data, await namedGoods(context));
  return scope === null ? null : unreadWord(asked, scope, context.language);
}

async function namedGoods(context: Context): Promise<readonly NamedInQuestion[]> {
  const things = await everyThing(context);
  const ofData = things.flatMap(({ kind, name, title, names }) => (kind === 'goods' ? [{ id: name, names: [title, ...names] }] : []));
  return [...goodsNamedIn(context.data.topics).map(({ id, names }) => ({ id, names: Object.values(names) })), ...ofData];
}
