import { formatEconomy } from '@sogdia/core/format';
import { describeJoints } from '@sogdia/core/workspace';
import { nameOfFlow } from './name-of-flow.ts';
import { readPeriod } from './read-periods.ts';
import { readFlow as flowOfRussian, periods as periodsOfRussian } from './ru/notes.ts';
import { economiesByName, type Flow, flowInEnglish, indicatorInEnglish, type Noted } from './subject-in-words.ts';
import { readFlow as flowOfChinese, periods as periodsOfChinese } from './zh/notes.ts';

/** How a language puts a change of release or of product codes, and how its parts are read. */
interface JointReader {
  readonly sentence: RegExp;
  readonly between: RegExp;
  /** A flow, and others alike behind it by their partners. */
  readonly alike: RegExp;
  /** An indicator of an economy. */
  readonly indicator: RegExp;
  readonly period: (text: string) => string;
  readonly flow: (text: string, noted: Noted) => Flow;
}

const readers: Readonly<Record<'zh' | 'ru', JointReader>> = {
  zh: {
    sentence:
      /^(?<who>.+)：自(?<when>[\d年月—]+)起(?:数据出自|(?<codes>采用))(?<to>.+?)(?:的商品编码)?，此前(?:出自|采用)(?<from>.+?)(?:的编码)?$/u,
    between: /；/u,
    alike: /^(?<flow>.+)（以及(?<more>.+)）$/u,
    indicator: /^(?:(?<who>[^：]+)：)?(?<what>.+)$/u,
    period: periodsOfChinese,
    flow: flowOfChinese,
  },
  ru: {
    sentence: /^(?<who>.+): с (?<when>[^:]+?) (?:источник|(?<codes>коды товаров)) — (?<to>.+), раньше — (?<from>.+)$/u,
    between: /; /u,
    alike: /^(?<flow>.+) \(так же: (?<more>.+)\)$/u,
    indicator: /^(?<what>.+?)(?:, (?<who>[^,]+))?$/u,
    period: periodsOfRussian,
    flow: (text, noted) => flowOfRussian(text, noted).of,
  },
};

/** What is false of the sentences on the joints of a view in another language: they name every flow that changes, in that period, from the one to the other, and no other. */
export function falseJointsIn(language: 'zh' | 'ru', noted: Noted): readonly string[] {
  const { view, other } = noted;
  const reader = readers[language];
  const label = (release: string): string => view.references.find((one) => one.release.id === release)?.release.label ?? release;
  const due = view.joints.map(({ kind, period, from, to, of }) =>
    [kind, period, label(from), label(to), nameOfFlow(of, view).replace(/^./u, (letter) => letter.toUpperCase())].join(' | '),
  );
  const lines = describeJoints(other, other.joints, language);
  const told = lines.flatMap((line) => {
    const { who = '', when = '', codes, to = '', from = '' } = reader.sentence.exec(line)?.groups ?? {};
    const change = [codes === undefined ? 'release' : 'nomenclature', who === '' ? line : readPeriod(reader.period(when)), from, to];
    return who.split(reader.between).flatMap((one) => flowsIn(one, language, noted).map((flow) => [...change, flow].join(' | ')));
  });
  const fault = (joint: string, what: string): string => `${other.query}\n  ${joint}\n  ${what} in ${language}`;
  return [
    ...told.filter((joint) => !due.includes(joint)).map((joint) => fault(joint, 'a joint that is none')),
    ...due.filter((joint) => !told.includes(joint)).map((joint) => fault(joint, 'a joint that is not told')),
  ];
}

/** The flows, or the indicator, of an item in a list of what changes, as English names them. */
function flowsIn(item: string, language: 'zh' | 'ru', noted: Noted): readonly string[] {
  const { view } = noted;
  const names = economiesByName(view, language);
  const { flow = item, more } = readers[language].alike.exec(item)?.groups ?? {};
  try {
    const of = readers[language].flow(flow, noted);
    const partners = more?.split(/[、和]|, | и /u).map((name) => names.get(name) ?? name) ?? [];
    return [of, ...partners.map((partner) => ({ ...of, partner }))].map((one) => flowInEnglish(one, view));
  } catch {
    const { who, what = '' } = readers[language].indicator.exec(item)?.groups ?? {};
    const code = names.get(who ?? '');
    const name = (text: string): string =>
      indicatorInEnglish(text, noted, language, 'phrase').replace(/^./u, (letter) => letter.toUpperCase());
    return [code === undefined ? name(item) : `${name(what)}, ${formatEconomy(view, code, 'en')}`];
  }
}
