import { agree, asSubject, inCase, partnered, placed, plural } from '@sogdia/core/ru';
import type { SiteNames } from '../../lib/site-names.ts';
import { capital } from '../counts/count-word.ts';
import type { enSubject } from '../en/subject.ts';
import type { TextsLike } from '../provided/texts-like.ts';

const counts = { m: 'считает', f: 'считает', n: 'считает', pl: 'считают' };

/** Russian: the texts that name what the site is about, which its data say: whose trade with whom, and the study that asks. */
export function ruSubject({ study, reporter, partners, group }: SiteNames) {
  const together = group ?? listed(partners);
  const of = inCase(reporter, 'gen', 'economy');
  return {
    // the site
    'site.tagline': `Торговля ${of} ${partnered(together)}`,
    'site.description': `Торговля ${of} ${partnered(listed(partners))}: данные из указанных источников, о каждом числе — справка.`,

    // overview
    'overview.times': `Данные ${of} ÷ данные партнёра`,
    'latest.by-year': `— по годам (данные ${of});`,

    // months
    'months.about': `и с начала года, по данным таможни ${of}`,

    // the study
    'study.kicker': `${study}: пересчёт`,
    'study.about': `Статья ${study} о торговле ${of} ${partnered(together)}, раздел за разделом. Её рисунки и таблицы построены заново по указанным источникам, и каждое утверждение, которое можно проверить, проверено.`,
    'view.of-study': `из статьи ${study}`,
    'lens-page.beside': ({ label }) => `В статье взяты первоначальные данные ${of}. Сравнение с ними: ${label}.`,

    // claims
    'claims.one-record': `Выполняются только по данным ${of}`,
    'claims.one-record-about': `Выполняются по первоначальным данным ${of} и не выполняются по данным партнёра.`,
    'claim.cited': ({ id, says, verdict }) => `${id}, статья ${study}, «${says}»: ${verdict.toLowerCase()}`,
    'claim.badge-alt': ({ id, verdict }) => `${id}, статья ${study}: ${verdict}, по данным Sogdia`,
    'claims.badge-left': ({ id }) => `${study}, ${id}`,
    'claims.badge-summary-left': `${study}, проверка`,
    'claims.badge-summary-alt': `Утверждения статьи ${study}, проверенные Sogdia`,

    // a draft
    'draft.about': `Вставьте текст о торговле ${of} ${partnered(together)}. Мы проверим каждое число и отметим его: верно, верно по другим данным, близко, неверно, проверить нельзя или не понято — и объясним почему.`,

    // topics
    'topics.about': `Вопросы о торговле ${of} ${partnered(together)}: ответы, графики и то, чего мы не знаем.`,
    'topics.claims-about': ({ sections }) => `Утверждения статьи ${study} (${sections}), каждое проверено по нашим данным.`,

    // worked questions for programs that read text
    'api.ask-total': `Каков товарооборот ${of} ${partnered(together)}?`,
    'api.ask-balance': `С каким партнёром положительное сальдо ${of} больше всего?`,

    'search.ratio': `Отношение данных ${of} к данным партнёра:`,

    // two records
    'records.about': `Одну и ту же торговлю считают дважды: там, откуда товар вывезен, и там, куда он ввезён. Здесь данные обеих сторон о торговле ${of} ${partnered(listed(partners))} и расхождение между ними.`,
    'records.key-own': `данные ${of}, сплошная линия`,
    'records.flow-export': ({ economy }) => `Экспорт ${of} ${placed(economy, 'into')}`,
    'records.flow-import': ({ economy }) => `Импорт ${of} ${placed(economy, 'from')}`,
    'records.discrepancy-about': `За последний год, по которому есть данные обеих сторон. Расхождение — это данные ${of} минус данные партнёра. Перевозка и страхование оценены нами по указанному коэффициенту, остальное не объяснено.`,
    'records.own': `Данные ${of}`,

    // why there are two numbers
    'why.own-counted': `По данным ${of}`,
    'why.bought': `покупки у ${of}`,
    'why.larger-own': () => `Данные ${of} больше`,
    'why.transit-about': ({ economy }) =>
      `Товар, заявленный для ${inCase(economy, 'gen', 'economy')}, может следовать дальше. ${capital(asSubject(reporter, 'economy'))} ${agree(reporter, counts, 'economy')} его проданным ${placed(economy, 'into')}. ${capital(asSubject(economy, 'economy'))} может его не учесть.`,
    'why.no-statement-of-reporter': `Заявлений таможни ${of} о расхождении у нас нет.`,
    'why.which-about': ({ economy }) => {
      const other = inCase(economy, 'gen', 'economy');
      return `О товарах, заявленных ${placed(reporter, 'in')} для ${other}, судите по данным ${of}. О товарах, которые ведомства ${other} учли при ввозе, — по данным ${other}. Не смешивайте те и другие и называйте ведомство.`;
    },
    'why.others-about': `Экспорт ${of} по данным обеих сторон на одной шкале. По каждому партнёру взят последний год, который посчитали обе стороны.`,

    // economies
    'economies.about': `${capital(together)}: сколько каждая страна торгует ${partnered(reporter)} и совпадают ли данные сторон.`,
    'economies.gap-lead': ({ economy, gap, ratio, before, year }) =>
      `Расхождение — ${gap}. Отношение данных ${of} к данным ${inCase(economy, 'gen', 'economy')} — ${ratio}; в ${year} году оно было ${before}.`,
    'economies.ratio': ({ economy }) => `Отношение данных ${of} к данным ${inCase(economy, 'gen', 'economy')}`,
    'economies.ratio-range': ({ economy, low, high, years }) =>
      `Отношение данных ${of} к данным ${inCase(economy, 'gen', 'economy')} — от ${low} до ${high}, ${years}`,
    'economies.totals': ({ year }) => `Товарооборот ${of}, ${year} год`,
    'economies.totals-about': `Доллары США, данные ${of}, все полосы на одной шкале`,
    'economies.reporter': `${reporter} и ${together}`,

    // pairs
    'dyad.title': ({ economy }) => `${reporter} и ${economy}`,
    'dyad.partner-dependence': `Доля ${of} в торговле партнёра`,

    // data
    'data.coverage-about': `Годы, за которые есть хотя бы одно число о торговле ${of} с каждой страной, и чьи это данные.`,
    'data.own': `Данные ${of}`,
    'data.differ-about': ({ count, from, to }) =>
      `${count} ${plural(count, { one: 'число', few: 'числа', many: 'чисел' })} из данных ${of} за ${from}–${to} годы, для ${plural(count, { one: 'которого', few: 'которых', many: 'которых' })} другой источник или выпуск даёт другое значение. Первым указано то, которое взято.`,
  } satisfies TextsLike<ReturnType<typeof enSubject>>;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} и ${names.at(-1)}`;
}
