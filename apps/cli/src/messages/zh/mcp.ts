import type { mcpTexts } from '../en/mcp.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Chinese: what an agent reads of the tools, the resource and the prompts of `sogdia mcp`. */
export const zhMcp = {
  'mcp.instructions': ({ version }) =>
    `每个数字都注明来源的贸易数据（数据 ${version}）。用 search 查找，用 view 读取，用 receipt 引用，用 check 核查文字。同一笔贸易由双方分别记录，数字并不相同：请说明按哪方记录。无人公布的数值为 null 并附原因，切勿自行填补。查询的写法见 sogdia://views。`,
  'mcp.search':
    '查找数据能回答什么：视图、专题、经济体、论断、指标、商品；或用英文提问，如 "exports to NAME 2023"。每项结果给出所用工具及其输入。',
  'mcp.view':
    '一个视图的数字，可用其名称、文字或查询（measure=export&partners=CODE&years=2013-2023&record=both；见 sogdia://views）。数值以该线的基本单位表示；status 说明质量；null 附原因。',
  'mcp.receipt': '一个数值的出处。地址：查询、时期和线（view 给出的 id；只有一条线时不需要）。deep 给出全部来源单元格和引文。',
  'mcp.check': ({ figures, claims }) =>
    `核查文字中的每个数字，或按编号核查一条论断。数字的结论：${figures.join('、')}。论断的结论：${claims.join('、')}。`,
  'mcp.left': ({ left }) => `另有${left}项未列出：请缩小范围（更少的年份、贸易伙伴、词语）`,
  'mcp.instead': ({ query }) => `view 可回答最接近的：${query}`,
  'mcp.find': '用 search 查找名称',
  'mcp.no-view': ({ tool }) => `查询、视图名称或问题；这一项由 ${tool} 回答`,

  'mcp.language': '视图查询的写法',
  'mcp.language-head':
    '查询以 & 连接 name=value，列表以逗号分隔：measure=export&partners=CODE,CODE&years=2013-2023&record=both。通常的取值可省略。参数：',
  'mcp.language-economies': ({ codes }) => `经济体：${codes.join('、')}。`,
  'mcp.language-views': '有名称的视图，以及查询示例：',
  'mcp.language-receipts': '一个数值的地址由查询、时期和线的 id（如 export-CODE-reporter）组成：交给 receipt 即可。',

  'serve.open': ({ address }) => `sogdia 在 ${address} 提供服务（按 Ctrl-C 停止）`,

  'mcp.brief-help': '一个经济体贸易情况的简报，每个数字附来源',
  'mcp.brief': ({ economy }) =>
    `请写一份关于${economy}贸易的简报，不超过400字。用 search 和 view 取双方的数字，用 receipt 引用文中的每个数字。说明按哪方记录、双方在哪里不同、缺少什么。然后对简报运行 check，改正不符之处。`,
  'mcp.check-text-help': '核查一段文字中的数字',
  'mcp.check-text': ({ text }) =>
    `请对下面的文字运行 check。列出每个数字及其结论和我们数据中的数字；对不符的数字，给出改正后的句子及其出处。无法核查的，不作判断。\n\n${text}`,
} satisfies TextsLike<typeof mcpTexts>;
