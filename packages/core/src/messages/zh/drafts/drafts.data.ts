import type { DraftTables } from '../../parts/draft-tables.ts';
import { zhNumbers } from './numbers.data.ts';
import { ways } from './ways.data.ts';
import { words } from './words.data.ts';

/** How Chinese drafts are read. */
export const drafts: DraftTables = {
  ...zhNumbers,
  words,
  ways,
  rates: ['usd', 'cny'],
  listed: '、 和 与 及 以及',
  pauses: '- :',
  against: '',
  strong: '; : 而 但 但是',
  weak: ', ;',
  verbs: 'COP LEV LEVOP CHV CHTO SHAREV FLOW MULTV RANKV',
  corners: '年份 年度 年 时间 时期 月份 国家 国别 伙伴 贸易伙伴 伙伴国 经济体 国家/地区 国家(地区)',
  yearAlone: '年',
  guards: [
    ['to-come', '预计 预测 力争 目标 有望 将 如果 若 倘若 假如 计划 提升至 达成 争取 愿 预期 或将'],
    ['other-measure', '剔除 扣除 实际增长 人均 不含 除去 可比价格 不变价格'],
    ['other-subject', '投资 服务贸易 边境小额 跨境电商 口岸 贷款 合同额'],
    ['denied', '并未 没有 并非 不是 未能 不足以 所谓 谣传 据传 误传'],
  ],
};
