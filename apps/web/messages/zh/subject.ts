import type { SiteNames } from '../../lib/site-names.ts';
import type { enSubject } from '../en/subject.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** Chinese: the texts that name what the site is about, which its data say: whose trade with whom, and the study that asks. */
export function zhSubject({ study, reporter, partners, group }: SiteNames) {
  const together = group ?? listed(partners);
  return {
    // the site
    'site.tagline': `${reporter}与${together}贸易观察`,
    'site.description': `${reporter}与${listed(partners)}的贸易往来：数据注明来源，每个数字都有出处。`,

    // overview
    'overview.times': `${reporter}记录÷伙伴方记录`,
    'latest.by-year': `年（按年，${reporter}记录），`,

    // months
    'months.about': `及当年累计，据${reporter}海关数据`,

    // the study
    'study.kicker': `${study}，重新计算`,
    'study.about': `逐节核查 ${study} 关于${reporter}与${together}贸易的论述：用注明来源的数据重绘图表，凡能核查的论断逐条核查。`,
    'view.of-study': `见 ${study}`,
    'lens-page.beside': ({ label }) => `论文采用${reporter}首次公布的数据。与论文的比较见${label}。`,

    // claims
    'claims.one-record': `仅按${reporter}记录成立`,
    'claims.one-record-about': `按${reporter}首次公布的数据成立，按伙伴方记录不成立。`,
    'claim.cited': ({ id, says, verdict }) => `${study} 论断 ${id}：“${says}”——${verdict}`,
    'claim.badge-alt': ({ id, verdict }) => `${study} 论断 ${id}：${verdict}，依据 Sogdia 数据`,
    'claims.badge-left': ({ id }) => `${study}，${id}`,
    'claims.badge-summary-left': `${study}，已核查`,
    'claims.badge-summary-alt': `${study} 的论断，由 Sogdia 核查`,

    // a draft
    'draft.about': `粘贴一段关于${reporter}与${together}贸易的文字。我们逐个核查其中的数字，判为正确、按其他数据正确、接近、不符、无法核查或未能读懂，并说明理由。`,

    // topics
    'topics.about': `关于${reporter}与${together}贸易的问题：答案、图表，以及尚不清楚之处。`,
    'topics.claims-about': ({ sections }) => `${study} 在${sections}中的论断，逐条与本站数据核对。`,

    // worked questions for programs that read text
    'api.ask-total': `${reporter}与${together}的进出口总值是多少？`,
    'api.ask-balance': `${reporter}对哪个贸易伙伴的顺差最大？`,

    'search.ratio': `${reporter}记录与伙伴方记录之比：`,

    // two records
    'records.about': `同一笔贸易，运出地统计一次，运入地又统计一次。这里列出${reporter}与${listed(partners)}贸易的双方记录和两者的差距。`,
    'records.key-own': `${reporter}记录，实线`,
    'records.flow-export': ({ economy }) => `${reporter}对${economy}出口`,
    'records.flow-import': ({ economy }) => `${reporter}自${economy}进口`,
    'records.discrepancy-about': `取双方都有数字的最近一年。差距为${reporter}记录减伙伴方记录。运费和保险费按注明的系数估计，其余为未解释部分。`,
    'records.own': `${reporter}记录`,

    // why there are two numbers
    'why.own-counted': `${reporter}记录`,
    'why.bought': `自${reporter}进口`,
    'why.larger-own': () => `${reporter}记录偏大`,
    'why.transit-about': ({ economy }) =>
      `申报运往${economy}的货物，可能继续运往别处。${reporter}将其计为对${economy}出口，${economy}则可能不计为进口。`,
    'why.no-statement-of-reporter': `我们没有${reporter}海关关于这一差距的表态。`,
    'why.which-about': ({ economy }) =>
      `要看在${reporter}申报运往${economy}的货物，用${reporter}记录；要看${economy}在运抵时计入的货物，用${economy}记录。两者切勿混用，并写明出自哪个机构。`,
    'why.others-about': `${reporter}出口的双方记录，同一刻度。各取双方都有统计的最近一年。`,

    // economies
    'economies.about': `${together}各经济体与${reporter}的贸易规模，以及双方记录是否一致。`,
    'economies.gap-lead': ({ economy, gap, ratio, before, year }) =>
      `双方相差${gap}。${reporter}记录是${economy}记录的${ratio}倍，${year}年为${before}倍。`,
    'economies.ratio': ({ economy }) => `${reporter}记录与${economy}记录之比`,
    'economies.ratio-range': ({ economy, low, high, years }) => `${years}，${reporter}记录为${economy}记录的${low}至${high}倍`,
    'economies.totals': ({ year }) => `${year}年${reporter}双向贸易`,
    'economies.totals-about': `美元，${reporter}记录，各条形同一刻度`,
    'economies.reporter': `${reporter}与${together}`,

    // pairs
    'dyad.title': ({ economy }) => `${reporter}与${economy}`,
    'dyad.partner-dependence': `${reporter}占其贸易的比重`,

    // data
    'data.coverage-about': `${reporter}与各经济体的贸易，按各方记录至少有一个数字的年份。`,
    'data.own': `${reporter}记录`,
    'data.differ-about': ({ count, from, to }) =>
      `${from}—${to}年，${reporter}的${count}个数字在其他来源或版本中有不同数值。采用的数字列在最前。`,
  } satisfies TextsLike<ReturnType<typeof enSubject>>;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
}
