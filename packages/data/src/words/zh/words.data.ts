import { nationalGoods } from './national-goods.data.ts';
import { labels } from './releases.data.ts';

/** What the dataset says in words of its own, in Chinese, by the English text: statements, verdicts, events, absences, rules. */
export const words: Readonly<Record<string, string>> = {
  ...labels,
  ...nationalGoods,

  // the example of a draft
  'In 2023, China’s trade with the five Central Asian countries reached USD 89.4 billion, up 27.4% on the year before. China’s exports to Kyrgyzstan were USD 19.7 billion in 2023. China’s imports from Turkmenistan came to USD 8.6 billion in 2023. In 2022, trade between China and Central Asia grew by more than 40%. Trade with China made up 35% of Kyrgyzstan’s foreign trade in 2023. Chinese investment in the region reached USD 15 billion.':
    '2023年，中国与中亚五国进出口总额为894亿美元，同比增长27.4%。2023年，中国对吉尔吉斯斯坦出口197亿美元。2023年，中国自土库曼斯坦进口86亿美元。2022年，中国与中亚贸易额增长超过40%。2023年，对华贸易占吉尔吉斯斯坦外贸的35%。中国在该地区的投资达150亿美元。',

  'The question and its background': '问题与背景',
  'How much is traded': '贸易规模',
  'With whom, and in what': '与谁贸易，贸易什么',
  'Uneven trade': '贸易不平衡',
  'Slow borders': '边境通关缓慢',
  'Risks in the region': '地区风险',
  'Partnerships, level by level': '伙伴关系，逐级而上',
  'Closer politics': '政治上更加接近',
  'Better roads and rails': '更好的公路和铁路',
  'E-commerce': '电子商务',
  'What it concludes': '文章的结论',
  'Partnership with China': '与中国的伙伴关系',
  'strategic partnership': '战略伙伴关系',
  strategic: '战略',
  'comprehensive strategic partnership': '全面战略伙伴关系',
  'comprehensive strategic': '全面战略',
  'deepened comprehensive strategic partnership': '深化的全面战略伙伴关系',
  deepened: '深化',
  'Permanent Comprehensive Strategic Partnership': '永久全面战略伙伴关系',
  'All-weather Comprehensive Strategic Partnership for a New Era': '新时代全天候全面战略伙伴关系',
  'Comprehensive Strategic Partnership for a New Era': '新时代全面战略伙伴关系',
  'Comprehensive Strategic Cooperative Partnership': '全面战略合作伙伴关系',
  'WTO accession': '加入世贸组织',
  'observer status': '观察员地位',
  observer: '观察员',
  'application for membership': '申请加入',
  application: '申请',
  'a working party': '工作组成立',
  'working party': '工作组',
  membership: '正式成员',
  member: '成员',
  'The five states declared their independence when the Soviet Union dissolved in 1991': '1991年苏联解体时，五国宣布独立',
  'the days on which the five declared their independence': '五国各自宣布独立的日期',
  'the five declarations; we only have the day on which China recognised the five states': '五份独立宣言；我们只有中国承认五国独立的日期',
  'The sea routes of the age of discovery drew trade away from the Silk Road, and Central Asia came under the Russian Empire late in the 19th century':
    '大航海时代的海路夺走了丝绸之路的贸易，中亚在19世纪晚期归于俄罗斯帝国',
  'histories of the trade routes and of the Russian advance; no figures exist': '商路史和俄国扩张史；没有数字可查',
  'China shares a border of over 3,300 km with the countries of Central Asia': '中国与中亚国家的边界总长超过3300公里',
  'the lengths of the borders of China with Kazakhstan, Kyrgyzstan and Tajikistan from a survey or a treaty':
    '中国与哈萨克斯坦、吉尔吉斯斯坦和塔吉克斯坦边界长度的测量数据或条约',
  'President Xi proposed the Silk Road Economic Belt during his visit to Kazakhstan in 2013':
    '习近平主席2013年访问哈萨克斯坦时提出“丝绸之路经济带”',
  'The study reviews the ten years from 2013 to 2023': '研究考察2013年至2023年这十年',
  'In autumn 2013 the President of China visited Turkmenistan, Kazakhstan, Uzbekistan and Kyrgyzstan':
    '2013年秋，中国国家主席访问土库曼斯坦、哈萨克斯坦、乌兹别克斯坦和吉尔吉斯斯坦',
  'the visit to Uzbekistan': '对乌兹别克斯坦的访问',
  'the day of that visit; we only have dates of what was signed or said in the three other countries':
    '那次访问的日期；我们只有在其他三国签署文件或发表讲话的日期',
  'He spoke at Nazarbayev University, under a title on friendship between peoples': '他在纳扎尔巴耶夫大学发表演讲，题目讲人民友谊',
  'the title of the speech': '演讲的题目',
  'the text of the speech': '演讲全文',
  'China established diplomatic relations with the countries of Central Asia in 1992': '1992年，中国与中亚国家建立外交关系',
  'From 1992 on, economic and trade relations grew steadily, up to the peak of 2013': '1992年以来经贸关系稳步发展，直至2013年的高点',
  'no year of decline': '没有一年下降',
  'the text does not define steady; growth with four falls, of up to a fifth, is not steady by any measure':
    '文章没有界定“稳步”；四次下降、最多降五分之一，按任何标准都不算稳步',
  'In 2013 trade reached its highest level so far': '2013年贸易额达到当时的最高水平',
  'In 2013 trade exceeded USD 50 billion': '2013年贸易额超过500亿美元',
  'In 2014 the world economy recovered slowly and demand on its markets was weak': '2014年世界经济复苏缓慢，市场需求疲弱',
  '2 %': '2%',
  'the text does not define weak; world exports grew 0.5 % in dollars, so any bound from 1 % up gives the same answer':
    '文章没有界定“疲弱”；以美元计的世界出口增长0.5%，因此取1%以上的任何界限，答案都一样',
  'that the recovery of the world economy was slow': '世界经济复苏缓慢这一点',
  'world output and demand; world exports cover the markets alone': '世界产出和需求；世界出口只反映市场',
  'The Ukraine crisis of 2014 made the prices of crude oil and natural gas volatile': '2014年的乌克兰危机使原油和天然气价格剧烈波动',
  'whether the Ukraine crisis moved the price of oil, and how the price of gas moved': '乌克兰危机是否影响了油价，以及天然气价格如何变动',
  'what moved the oil price in 2014, and monthly prices of gas; the figures show that oil moved more in the second half of 2014 than a year before':
    '2014年油价变动的原因，以及天然气月度价格；数字显示，下半年油价的波动大于上年同期',
  'The prices of commodities in turn affected trade between China and Central Asia': '大宗商品价格进而影响中国与中亚的贸易',
  'prices and quantities of the goods, to separate price changes from volumes': '商品的价格和数量，以便把价格变动与贸易量分开',
  'After 2013 trade showed a downward trend': '2013年以后贸易呈下降趋势',
  '2014 to 2016': '2014年至2016年',
  'the text gives no end of the trend; its recovery begins in 2017': '文章没有给出趋势的终点；贸易从2017年开始恢复',
  'The decline was particularly large for Kazakhstan, from USD 28.6 billion in 2013 to 13.1 billion in 2016':
    '对哈萨克斯坦的降幅尤其大，从2013年的286亿美元降至2016年的131亿美元',
  'From 2017 to 2019 trade gradually recovered': '2017年至2019年贸易逐步恢复',
  'Trade fell from USD 46.3 billion in 2019 to 38.6 billion in 2020': '贸易额从2019年的463亿美元降至2020年的386亿美元',
  'exports of 2019 as revised since, with imports as first published': '2019年出口为此后修订的数字，进口为首次公布的数字',
  'Trade rebounded to USD 50 billion in 2021': '2021年贸易额回升至500亿美元',
  'The online summit of January 2022 was the first meeting of the heads of state of China and the five':
    '2022年1月的视频峰会是中国同中亚五国元首的首次会晤',
  'that there was no such meeting before': '此前没有这样的会晤这一点',
  'a complete list of the meetings of the six': '六国历次会晤的完整清单',
  'President Xi declared that the two sides would strive for trade of USD 70 billion by 2030':
    '习近平主席宣布，双方力争到2030年贸易额达到700亿美元',
  'The aim of USD 70 billion was reached in 2022': '700亿美元的目标在2022年实现',
  'the trade of 2022 that the growth rates of 2023, as customs printed them, imply': '由海关公布的2023年增速推算的2022年贸易额',
  'In 2022 trade came to USD 70.2 billion, the most until then': '2022年贸易额达702亿美元，为当时最高',
  'In 2022 trade grew by more than 40 %': '2022年贸易额增长40%以上',
  'The trade of 2022 was a hundred times that of the first year of relations': '2022年的贸易额是建交首年的100倍',
  'the figure of China’s ministry of commerce for 1992': '中国商务部公布的1992年数字',
  'In 2023 trade reached a new high of USD 89.4 billion': '2023年贸易额达894亿美元，创新高',
  'the total that China’s customs printed': '中国海关公布的总额',
  'In 2023 trade grew by 27 %': '2023年贸易额增长27%',
  'the total that China’s customs printed for 2023, over the flows of 2022': '中国海关公布的2023年总额，与2022年各流向之和相比',
  'From 2013 to 2023 trade rose and fell and followed no single direction': '2013年至2023年贸易有升有降，没有单一方向',
  'at least 2 turns': '至少2次转折',
  'the text says ebbs and flows, in the plural: one turn would be a rise and a fall': '文章用的是复数的起伏：一次转折只是一升一降',
  'Central Asia is the birthplace of the Silk Road Economic Belt and a place where the Belt and Road was proposed':
    '中亚是“丝绸之路经济带”的首倡之地，也是“一带一路”的提出地之一',
  'where the other half of the Belt and Road, the sea road, was proposed': '“一带一路”的另一半即海上丝绸之路在哪里提出',
  'the day and the place of that proposal': '提出海上丝绸之路的日期和地点',
  'Central Asia has a large market share among the western neighbours of China': '中亚在中国西部邻国中占有较大的市场份额',
  'a list of the western neighbours, what share counts as large, and trade with each of them after 2020':
    '西部邻国的名单、多大算大，以及2020年以后与各国的贸易',
  'The share of the five in the foreign trade of China is not significant': '五国占中国对外贸易的比重不大',
  '5 %': '5%',
  'the text does not define significant; the share is between 0.8 % and 1.5 %, so any bound from 2 % up gives the same answer':
    '文章没有界定“不大”；比重在0.8%至1.5%之间，因此取2%以上的任何界限，答案都一样',
  'Over the decade trade grew, especially with Kazakhstan and Kyrgyzstan': '十年间贸易增长，对哈萨克斯坦和吉尔吉斯斯坦尤其如此',
  'places 1 and 2 by the rise in dollars': '按美元增加额居第1、第2位',
  'the text names two of the five': '文章点名五国中的两国',
  'growth as a rate; by rate Kazakhstan is fourth of the five': '按增速衡量的增长；按增速，哈萨克斯坦在五国中居第四',
  'whether growth is meant in dollars, as it is checked here, or as a rate': '增长指美元金额（此处按此核查）还是增速',
  'In 2023 trade with Kazakhstan grew by 32.2 %': '2023年对哈萨克斯坦的贸易额增长32.2%',
  'the rate that China’s customs printed': '中国海关公布的增速',
  'In 2023 trade with Kyrgyzstan grew by 28.8 %': '2023年对吉尔吉斯斯坦的贸易额增长28.8%',
  'In 2023 trade with Uzbekistan grew by 44.9 %': '2023年对乌兹别克斯坦的贸易额增长44.9%',
  'In 2023 trade with Tajikistan grew fastest of the five, by 53.5 %': '2023年对塔吉克斯坦的贸易额增长53.5%，为五国中最快',
  'the rate of 53.5 %': '53.5%这一增速',
  'the rate as customs printed it; its rates for 2023 use a revised base, and for Tajikistan we have neither rate nor base (the published levels give 51.1 %)':
    '海关公布的增速；海关2023年的增速采用修订后的基数，而塔吉克斯坦的增速和基数我们都没有（按公布的金额计算为51.1%）',
  'Trade with Tajikistan is relatively small among the five, at USD 3.93 billion': '对塔吉克斯坦的贸易额在五国中较小，为39.3亿美元',
  'In 2023 Kazakhstan was the largest partner, with USD 41.02 billion, followed by Kyrgyzstan, Uzbekistan, Turkmenistan and Tajikistan':
    '2023年哈萨克斯坦是最大伙伴，贸易额410.2亿美元，其次为吉尔吉斯斯坦、乌兹别克斯坦、土库曼斯坦和塔吉克斯坦',
  'total trade with Kazakhstan as China’s customs printed it': '中国海关公布的对哈萨克斯坦进出口额',
  'Kazakhstan and Turkmenistan are the main sources of imports': '哈萨克斯坦和土库曼斯坦是主要进口来源',
  'places 1 and 2 in every year': '每年都居第1、第2位',
  'the text names two main sources and no share; it cites figure 3, which shows every year':
    '文章点名两个主要来源，没有给出比重；所引图3列出每一年',
  'Imports from Kazakhstan fell sharply after 2013 and recovered after 2016': '自哈萨克斯坦进口2013年后大幅下降，2016年后回升',
  '2013 to 2019': '2013年至2019年',
  'the text gives no end of the recovery; these are the years before the pandemic': '文章没有给出回升的终点；这些是疫情之前的年份',
  'Imports from Kazakhstan are concentrated in energy, metals and their ores, nuclear chemicals and farm goods':
    '自哈萨克斯坦进口集中于能源、金属及其矿石、核化工品和农产品',
  '90 %': '90%',
  'the text does not define concentrated; the four groups came to 98 %, so any lower bound gives the same answer':
    '文章没有界定“集中”；四类合计98%，因此取任何更低的界限，答案都一样',
  'how much of it is uranium or wheat, and China’s own figures': '其中铀或小麦各占多少，以及中国自己的数字',
  'China’s imports from Kazakhstan by product for energy and farm goods; we use Kazakhstan’s figures for 2023, by product group':
    '中国自哈萨克斯坦进口能源和农产品的分商品数字；我们采用哈萨克斯坦2023年的分商品类数字',
  'Imports from Turkmenistan show some volatility, which may have to do with the energy market':
    '自土库曼斯坦进口有一定波动，可能与能源市场有关',
  'the text does not define some volatility; imports turned five times in ten years': '文章没有界定“一定波动”；十年间进口五次转向',
  'whether prices, supply or demand caused the swings': '波动由价格、供给还是需求引起',
  'monthly volumes and prices of the gas': '天然气的月度数量和价格',
  'From 2013 to 2023 imports from Uzbekistan remained relatively stable at about USD 2 billion':
    '2013年至2023年自乌兹别克斯坦进口相对稳定，约20亿美元',
  'place 4 or 5 by variation: steadier than three of the five': '按波动程度居第4或第5位：比五国中的三国更稳',
  'the text says relatively, and compares with the other four': '文章说“相对”，与其他四国比较',
  'whether single years between 1.27 billion (2015) and 2.32 billion (2018) are about 2 billion':
    '12.7亿美元（2015年）至23.2亿美元（2018年）之间的单个年份是否算约20亿美元',
  'how far from 2 billion a year may be': '一年偏离20亿美元多少仍可算作约20亿美元',
  'Imports from Kyrgyzstan and Tajikistan were relatively small, which may have to do with their industry and exports':
    '自吉尔吉斯斯坦和塔吉克斯坦进口较少，可能与两国的工业和出口有关',
  '5 % of imports from the five': '五国进口的5%',
  'the text does not define small; the two together came to 1.2 % in 2023, so any bound from 2 % up gives the same answer':
    '文章没有界定“较少”；2023年两国合计占1.2%，因此取2%以上的任何界限，答案都一样',
  'places 4 and 5 in every year': '每年都居第4、第5位',
  'the text cites figure 3, which shows every year': '所引图3列出每一年',
  'why they are small': '较少的原因',
  'what the two could have sold to China': '两国本可向中国出售什么',
  'Kazakhstan and Kyrgyzstan are the primary markets of China’s exports to the region':
    '哈萨克斯坦和吉尔吉斯斯坦是中国对该地区出口的主要市场',
  'the eleven years together': '十一年合计',
  'the text cites figure 4, which shows every year; only in 2020 was Uzbekistan ahead of Kyrgyzstan':
    '所引图4列出每一年；只有2020年乌兹别克斯坦领先于吉尔吉斯斯坦',
  'four of the five': '五国中的四国',
  'Turkmenistan, the smallest market by China’s figures, publishes none': '按中国记录最小的市场土库曼斯坦不公布数字',
  'Exports to Kyrgyzstan rose from USD 2.9 billion in 2020 to 19.7 billion in 2023':
    '对吉尔吉斯斯坦出口从2020年的29亿美元升至2023年的197亿美元',
  'Exports to Kyrgyzstan had their trough in 2020, because of the pandemic': '对吉尔吉斯斯坦出口在2020年因疫情触底',
  'whether the pandemic was the reason': '疫情是否为原因',
  'what exports would have been without the border measures': '如果没有边境措施，出口会是多少',
  'Since 2016 exports to Uzbekistan have grown from year to year, from USD 2 billion to 12.4 billion in 2023':
    '2016年以来对乌兹别克斯坦出口逐年增长，从20亿美元升至2023年的124亿美元',
  'New-energy vehicles have become a bright spot of trade with Uzbekistan': '新能源汽车成为对乌兹别克斯坦贸易的亮点',
  'a rise in each year from 2021 to 2023': '2021年至2023年每年上升',
  'the text does not define a bright spot; purchases rose from almost nothing to hundreds of millions of dollars':
    '文章没有界定“亮点”；采购额从几乎为零升至数亿美元',
  'China’s own figures, and cars that are only partly electric': '中国自己的数字，以及非纯电动的汽车',
  'China’s exports by kind of car; we use Uzbekistan’s figures for electric cars': '中国分车型的出口；我们采用乌兹别克斯坦的电动汽车数字',
  'Tajikistan is the fourth largest export market': '塔吉克斯坦是第四大出口市场',
  'Exports to Turkmenistan are smaller in scale': '对土库曼斯坦出口规模较小',
  'In 2023 China overtook Russia as the largest trading partner of Uzbekistan, by Uzbek statistics':
    '按乌兹别克斯坦统计，2023年中国超过俄罗斯成为其最大贸易伙伴',
  'trade with the two as it is recorded': '按所记录的与两国的贸易',
  'In 2023 China made up 34.7 % of the foreign trade of Kyrgyzstan': '2023年中国占吉尔吉斯斯坦对外贸易的34.7%',
  'the share as the paper cites it': '文章所引的比重',
  'In 2023 China was the leading trading partner of Kyrgyzstan': '2023年中国是吉尔吉斯斯坦的第一大贸易伙伴',
  'In 2023 China was the top trading partner of Kazakhstan, by its national statistics': '按哈萨克斯坦国家统计，2023年中国是其最大贸易伙伴',
  'that no other partner is larger': '没有其他伙伴更大这一点',
  'all partners of 2023, Italy among them; we compare China with Russia, Uzbekistan and Turkey':
    '2023年的全部伙伴，包括意大利；我们将中国与俄罗斯、乌兹别克斯坦和土耳其比较',
  'Since 2014 China has had a surplus with the five in every year': '2014年以来中国对五国每年都有顺差',
  'the figures of the four that report, with China’s for Turkmenistan': '四个报告国的数字，土库曼斯坦采用中国记录',
  'In other words, China’s exports to these countries have been higher than its imports from them throughout':
    '也就是说，中国对这些国家的出口始终高于自其进口',
  'The imbalance makes the five increasingly dependent on the Chinese market': '不平衡使五国越来越依赖中国市场',
  'the trade of Tajikistan with China as its ministry states it': '塔吉克斯坦政府部门公布的对华贸易',
  'whether the imbalance is the reason, and Turkmenistan, which publishes no report': '不平衡是否为原因，以及不报告数字的土库曼斯坦',
  'what trade with China would be if it were balanced': '如果对华贸易平衡，贸易会是多少',
  'Trade with Kazakhstan is substantial, that with the other four relatively small': '对哈萨克斯坦的贸易额可观，对其他四国相对较小',
  'more than any two of the others together': '大于其他国家中任何两国之和',
  'the text does not define substantial and small; this comparison needs no number': '文章没有界定“可观”和“较小”；这种比较不需要数字',
  'Trade with Tajikistan grew from USD 1.958 billion in 2013 to 3.926 billion in 2023 and is still the lowest of the five':
    '对塔吉克斯坦的贸易额从2013年的19.58亿美元增至2023年的39.26亿美元，仍为五国中最低',
  'Since 2013 the share of electromechanical goods in China’s exports to the five has grown significantly':
    '2013年以来，机电产品占中国对五国出口的比重显著上升',
  'the other four, the years 2013 and 2014, and whether four points are significant': '其他四国、2013年和2014年，以及四个百分点是否显著',
  'China’s exports to the five by product for each year; we use Kazakhstan’s figures for machinery, electrical goods and vehicles together':
    '中国各年对五国的分商品出口；我们采用哈萨克斯坦的机械、电气和车辆合计数字',
  'Before, exports to the five were primarily garments and daily consumer goods': '此前对五国出口主要是服装和日用消费品',
  '50 %': '50%',
  'we take primarily to mean the larger part; the share was 52 %': '我们把“主要”理解为占大部分；比重为52%',
  'years other than 2005, and which goods are in the group': '2005年以外的年份，以及这一类包括哪些商品',
  'exports by chapter before 2013; section 8 of SITC includes clothing, footwear and other daily goods, but also furniture and instruments':
    '2013年以前分章的出口；国际贸易标准分类第8部门包括服装、鞋靴等日用品，也包括家具和仪器',
  'Imports from the five have widened from resources and energy to farm goods and manufactures':
    '自五国进口已从资源和能源扩大到农产品和制成品',
  'the years compared': '所比较的年份',
  'the first and last year for which we have the partner’s figures by product: mineral fuels of Kazakhstan 2013 and 2019, of Kyrgyzstan 2013 and 2020, of Uzbekistan 2017 and 2020; sectors of Kazakhstan 2015 and 2023':
    '有伙伴方分商品数字的首尾两年：哈萨克斯坦的矿物燃料为2013年和2019年，吉尔吉斯斯坦为2013年和2020年，乌兹别克斯坦为2017年和2020年；哈萨克斯坦的各类商品为2015年和2023年',
  'Tajikistan and Turkmenistan, farm goods and manufactures of Kyrgyzstan and Uzbekistan, manufactures other than machinery':
    '塔吉克斯坦和土库曼斯坦，吉尔吉斯斯坦和乌兹别克斯坦的农产品和制成品，机械以外的制成品',
  'China’s imports from each of the five by product; we use the countries’ own figures: mineral fuels of Kazakhstan, Kyrgyzstan and Uzbekistan, and farm goods and machinery of Kazakhstan':
    '中国自五国各国的分商品进口；我们采用各国自己的数字：哈萨克斯坦、吉尔吉斯斯坦和乌兹别克斯坦的矿物燃料，以及哈萨克斯坦的农产品和机械',
  'The structure of trade is relatively homogeneous and dominated by energy': '贸易结构相对单一，以能源为主',
  'a definition of relatively homogeneous, and the share of energy that would dominate. Customs put energy at 55 % of imports from the five in January to April 2023; we have no such share for exports':
    '“相对单一”的定义，以及多大比重算“为主”。海关公布2023年1月至4月能源占自五国进口的55%；出口没有这样的比重',
  'In the first quarter of 2023 China’s imports of energy from the five came to USD 4.48 billion':
    '2023年一季度中国自五国进口能源44.8亿美元',
  'imports of coal, crude oil and natural gas from the five in the first quarter of 2023. With customs’ 55 % for January to April, 4.48 billion implies imports of 8.1 billion. The half-year came to 13.5 billion, so that is high for three months and about right for four':
    '2023年一季度自五国进口的煤、原油和天然气。按海关1月至4月55%的比重，44.8亿美元对应的进口额为81亿美元。上半年为135亿美元，因此作为三个月偏高，作为四个月则大致吻合',
  'In the first quarter of 2023 energy was 55 % of China’s imports from the five': '2023年一季度能源占中国自五国进口的55%',
  'the share for January to March 2023. Customs published 55 % for January to April': '2023年1月至3月的比重。海关公布的55%为1月至4月',
  'In recent years some progress has been made in trade facilitation in Central Asia': '近年来中亚的贸易便利化取得一定进展',
  'Kyrgyzstan, Tajikistan and Turkmenistan': '吉尔吉斯斯坦、塔吉克斯坦和土库曼斯坦',
  'their scores in the OECD’s indicators': '三国在经合组织指标中的得分',
  'The digitisation and automation of trade processes has been slow': '贸易流程的数字化和自动化进展缓慢',
  '3 of 4': '4国中的3国',
  'most of the countries that the OECD covers in 2022; Kazakhstan is the exception': '2022年经合组织所覆盖国家中的大多数；哈萨克斯坦例外',
  'how slow it was, and Turkmenistan, which was not covered yet': '慢到什么程度，以及当时尚未覆盖的土库曼斯坦',
  'the scores behind the OECD’s words': '经合组织文字表述所依据的得分',
  'The law on trade is unclear, information is lacking, and border agencies cooperate poorly': '贸易法规不清晰、信息不足、边境机构配合不力',
  'the OECD’s scores by area (information, internal and external cooperation), which we did not find':
    '经合组织分领域的得分（信息、内部与外部合作），我们没有找到',
  'Tariff and non-tariff barriers and difficulties in customs clearance persist': '关税和非关税壁垒以及清关困难仍然存在',
  '3': '3',
  'the middle of the scale from 1 to 5; China has 3.3': '1至5分的中间值；中国为3.3分',
  'tariffs and other barriers, and Turkmenistan, which the index of 2023 leaves out': '关税和其他壁垒，以及2023年指数未覆盖的土库曼斯坦',
  'tariffs and non-tariff measures by pair': '分国别对的关税和非关税措施',
  'Uzbekistan and Turkmenistan are not members of the WTO': '乌兹别克斯坦和土库曼斯坦不是世贸组织成员',
  'That they are no members may limit trade with China': '两国不是成员，可能限制对华贸易',
  'what Uzbekistan and Turkmenistan would have traded as members': '如果乌兹别克斯坦和土库曼斯坦是成员，贸易会是多少',
  'At the eighth meeting of its working party Uzbekistan aimed to join before the ministerial conference of 2026 in Cameroon':
    '在工作组第八次会议上，乌兹别克斯坦力争在2026年喀麦隆部长级会议之前加入',
  'the aim to join before that conference': '在该会议之前加入的目标',
  'the record of the meeting': '会议记录',
  'The working party on the accession of Turkmenistan was set up on 23 February 2022': '土库曼斯坦加入世贸组织工作组于2022年2月23日成立',
  'The working party on the accession of Turkmenistan had not yet met': '土库曼斯坦加入世贸组织工作组尚未开会',
  'the list of the meetings of the working party up to December 2024': '截至2024年12月工作组会议的清单',
  'The Global Risks Report 2024 expects risks of five kinds over the next two years': '《2024年全球风险报告》预计未来两年有五类风险',
  'the text of the Global Risks Report 2024': '《2024年全球风险报告》全文',
  'Geopolitical risk is defined in the words of Caldara and Iacoviello (2022)': '地缘政治风险采用Caldara和Iacoviello（2022）的定义',
  'the text of Caldara and Iacoviello (2022)': 'Caldara和Iacoviello（2022）全文',
  'The geopolitical weight of Central Asia has grown in recent years, through the withdrawal from Afghanistan and the war in Ukraine':
    '近年来，从阿富汗撤军和乌克兰战争使中亚的地缘政治分量上升',
  'a measure of the region’s weight; our geopolitical risk indices cover the world and other countries':
    '衡量该地区分量的指标；我们的地缘政治风险指数覆盖全球和其他国家',
  'The competition of powers has made China’s trade with Central Asia more intricate and unpredictable':
    '大国竞争使中国与中亚的贸易更复杂、更难预测',
  'a model of trade with geopolitical risk in it, and more than eleven yearly figures':
    '包含地缘政治风险的贸易模型，以及多于十一年的年度数字',
  'Tajikistan and Kyrgyzstan clashed at their border in April 2021 and September 2022, with a large loss of life':
    '塔吉克斯坦和吉尔吉斯斯坦2021年4月和2022年9月在边境发生冲突，伤亡惨重',
  'how many lost their lives': '有多少人丧生',
  'the death counts as their sources print them; our only source is our own timeline': '来源所列的死亡人数；我们唯一的来源是自己的大事记',
  'Conflicts at borders may harm trade with China': '边境冲突可能损害对华贸易',
  'what trade would have been without the clashes': '如果没有冲突，贸易会是多少',
  'Table 1 dates fourteen steps of partnership': '表1列出伙伴关系的十四步及其日期',
  'the permanent partnership with Kazakhstan (2019)': '与哈萨克斯坦的永久伙伴关系（2019年）',
  'a dated declaration; the paper alone dates it': '有日期的声明；只有文章给出这一日期',
  'Table 1 names the partnerships of the third level': '表1列出第三级伙伴关系的名称',
  'the name of the partnership with Kazakhstan of 2019': '2019年与哈萨克斯坦伙伴关系的名称',
  'the declaration with Kazakhstan': '与哈萨克斯坦的声明',
  'CICA is the Summit on Interaction and Confidence Building Measures in Asia': 'CICA是亚洲相互协作与信任措施峰会',
  'a document of CICA that gives its name; we have none. The abbreviation begins with a C, which cannot mean “Summit”':
    'CICA载明其名称的文件；我们没有。缩写以C开头，不可能指“峰会”（Summit）',
  'The foreign ministers of China and the five first met in 2020, and regularly since': '中国同中亚五国外长2020年首次会晤，此后定期举行',
  'that they had not met before': '此前没有会晤这一点',
  'In June 2022 the third meeting of the foreign ministers, in Kazakhstan, agreed on meetings of the heads of state':
    '2022年6月，在哈萨克斯坦举行的第三次外长会晤商定建立元首会晤机制',
  'the place and what was agreed': '地点和商定的内容',
  'the statement of the meeting; our only source for place and agreement is our own timeline':
    '会晤声明；地点和商定内容的唯一来源是我们自己的大事记',
  'In 2023 the first China-Central Asia Summit took place': '2023年举行首届中国—中亚峰会',
  'that it was the first': '首届这一点',
  'a complete list of the meetings of the six; the heads of state had met online in January 2022':
    '六国历次会晤的完整清单；各国元首曾在2022年1月视频会晤',
  'Beside the summit of 2023 a permanent secretariat was set up, and it was launched later': '2023年峰会期间设立常设秘书处，其后启动',
  'when it counts as set up': '以何时算作设立',
  'whether the decision of May 2023 or the launch of 30 March 2024 is meant': '指2023年5月的决定，还是2024年3月30日的启动',
  'In April 2023 the meeting of the ministers of economy and trade was launched': '2023年4月启动经贸部长会议',
  'that it was this meeting, and that it was the first': '是这次会议，以及是首次这两点',
  'the statement of the meeting; our only source for that day is our own timeline': '会议声明；该日期的唯一来源是我们自己的大事记',
  'The ministers of economy and trade signed a number of multilateral documents': '经贸部长们签署了一批多边文件',
  'the list of the documents and their dates; we only know that the ministers agreed in April 2023 on documents to sign at the summit in May':
    '文件清单及其日期；我们只知道部长们2023年4月商定了5月峰会上签署的文件',
  'All five countries are landlocked': '五国都是内陆国',
  'The high cost of logistics is an obstacle to the trade of the region': '物流成本高是该地区贸易的障碍',
  'the middle of the scale from 1 to 5; the score says how easily shipments at competitive prices are had':
    '1至5分的中间值；得分说明以有竞争力的价格安排运输的难易',
  'how much trade transport costs prevent, and Turkmenistan, which the index of 2023 leaves out':
    '运输成本阻碍了多少贸易，以及2023年指数未覆盖的土库曼斯坦',
  'transport costs by route, and trade at lower costs': '分线路的运输成本，以及成本更低时的贸易',
  'The China-Central Asia gas pipeline is in operation': '中国—中亚天然气管道已投入运营',
  'The China-Kyrgyzstan-Uzbekistan highway is open, and the rail lines for grain and oil from North Kazakhstan run':
    '中吉乌公路已通车，北哈萨克斯坦的粮食和油料铁路线已运行',
  'traffic on the highway and on the rail lines for grain and oil': '公路以及粮食和油料铁路线的运量',
  'In June 2024 the agreement on the China-Kyrgyzstan-Uzbekistan railway was signed in Beijing, with the three leaders by video':
    '2024年6月，中吉乌铁路协定在北京签署，三国领导人以视频方式出席',
  'the place, and how the leaders took part': '地点，以及领导人出席的方式',
  'the statement on the signing; our only source for the place is our own timeline': '关于签署的声明；地点的唯一来源是我们自己的大事记',
  'The railway is expected to shorten the route by about 900 km and seven to eight days': '铁路预计缩短里程约900公里、时间七至八天',
  'Transport built under the Belt and Road is expected to cut trade costs along the corridor by about 10 %':
    '“一带一路”交通建设预计使走廊沿线贸易成本降低约10%',
  'an estimate for this corridor. Our study finds at most 10.2 % along any corridor, and 1.5 to 2.8 % for Belt and Road economies: 10 % is an upper bound, not what to expect':
    '针对这条走廊的估计。我们所用的研究得出，任何走廊最多降低10.2%，“一带一路”经济体降低1.5%至2.8%：10%是上限，不是预期值',
  'The e-commerce market of Central Asia reached USD 11.1 billion in 2023': '2023年中亚电子商务市场达111亿美元',
  'The market is forecast to reach USD 147.4 billion by 2032': '预计到2032年市场将达1474亿美元',
  'The market is expected to grow by 32.2 % a year between 2024 and 2032': '预计2024年至2032年市场每年增长32.2%',
  'the rate that its levels of 2023 and 2032 imply': '2023年和2032年规模所隐含的增速',
  'Online trade grew because of the pandemic, and through wider use of the internet': '网上贸易因疫情和互联网普及而增长',
  'what made online trade grow, and internet users in Tajikistan and Turkmenistan':
    '网上贸易增长的原因，以及塔吉克斯坦和土库曼斯坦的互联网用户',
  'what e-commerce would have been without the pandemic': '如果没有疫情，电子商务会是多少',
  'Some experts believe that e-commerce could reach 20 % of the trade of the region by 2030':
    '一些专家认为，到2030年电子商务可占该地区贸易的20%',
  'e-commerce in trade, and who expects what for 2030': '贸易中的电子商务，以及谁对2030年作出怎样的预期',
  'E-commerce can partly avoid geopolitical risks and the old routes': '电子商务可以部分规避地缘政治风险和旧有线路',
  'trade through platforms and through old routes, before and after a shock': '冲击前后通过平台和通过旧有线路的贸易',
  'AliExpress is a major competitor in the region, and Kazakhstan has pavilions on Alibaba and JD.com':
    '速卖通是该地区的主要竞争者之一，哈萨克斯坦在阿里巴巴和京东设有国家馆',
  'market shares of the platforms, and the pavilions on them': '各平台的市场份额，以及平台上的国家馆',
  'Trade grew from USD 50.3 billion in 2013 to 89.4 billion in 2023': '贸易额从2013年的503亿美元增至2023年的894亿美元',
  'the total that China’s customs printed for 2023': '中国海关公布的2023年总额',
  'China is the top or a key trading partner of all five': '中国是五国的第一大或重要贸易伙伴',
  '10 %': '10%',
  'the text does not define key; a tenth of a country’s trade is much for one partner. China’s smallest share is in Tajikistan’s trade, 13 %':
    '文章没有界定“重要”；一国贸易的十分之一对一个伙伴来说已很多。中国占比最低的是塔吉克斯坦，为13%',
  'Kazakhstan has always been first of the five in trade with China': '哈萨克斯坦在五国对华贸易中始终居首位',
  'Tajikistan has always been fifth of the five in trade with China': '塔吉克斯坦在五国对华贸易中始终居第五位',
  'The other three have kept changing places': '其余三国的位次不断变化',
  'at least 2 changes': '至少2次变化',
  'the text says change in the plural': '文章用的是复数的变化',
  'whether that is constant change': '这是否算不断变化',
  'how often places must change to count as constant; they changed in five of ten years, and never from 2013 to 2017':
    '位次变化多频繁才算不断；十年中有五年变化，2013年至2017年从未变化',
  'The Belt and Road has improved the transport and energy infrastructure of Central Asia': '“一带一路”改善了中亚的交通和能源基础设施',
  'what was built because of the initiative': '哪些因该倡议而建',
  'what was built because of the initiative; we only have trains of all China and gas through the pipeline from Central Asia':
    '因该倡议而建的项目；我们只有全国班列数和中亚天然气管道的输气量',
  'The summit of January 2022 marked thirty years of diplomatic relations': '2022年1月的峰会纪念建交三十周年',
  'The figures of 2022 and 2023 are a base for the growth of trade in the years after': '2022年和2023年的数字为此后的贸易增长奠定基础',
  'whether they are the reason for the growth': '它们是否为增长的原因',
  'what trade would have been from another base': '如果基础不同，贸易会是多少',
  'The five depend on trade with China to different degrees': '五国对华贸易的依赖程度不同',
  'Turkmenistan is a major exporter of natural gas': '土库曼斯坦是天然气出口大国',
  'the largest supplier of China by pipeline': '中国最大的管道气供应国',
  'the text does not define major; it is about trade with China': '文章没有界定“大国”；说的是对华贸易',
  'The main imports from Uzbekistan include mineral fuels, copper, and cotton and yarn':
    '自乌兹别克斯坦进口的主要商品包括矿物燃料、铜、棉花和棉纱',
  'we take main to mean a tenth or more of what China imports; in 2023 gas came to 35 %, refined copper by a reconciled figure to 25 %':
    '我们把“主要”理解为占中国进口的十分之一以上；2023年天然气占35%，精炼铜按调和数据占25%',
  'cotton and yarn, and mineral fuels other than gas': '棉花和棉纱，以及天然气以外的矿物燃料',
  'imports of cotton and yarn; we only have gas in 2022 and 2023 and, as an estimate, refined copper in 2023':
    '棉花和棉纱的进口；我们只有2022年和2023年的天然气，以及作为估计值的2023年精炼铜',
  'Among exports to Kazakhstan, machinery and equipment hold a prominent place': '在对哈萨克斯坦出口中，机械设备占突出地位',
  'the largest group of goods': '最大的商品类',
  'the text does not define prominent; the groups are those of Kazakhstan’s statistics': '文章没有界定“突出”；分类采用哈萨克斯坦统计',
  'Exports to Kyrgyzstan include machinery, electronics, cars, chemicals, construction materials, and medical goods':
    '对吉尔吉斯斯坦出口包括机械、电子产品、汽车、化工品、建材和医疗用品',
  'more than nothing': '大于零',
  'the text says include, which needs no more': '文章说“包括”，不要求更多',
  'construction materials and medical goods, and the other groups after 2015': '建材和医疗用品，以及2015年以后的其他类别',
  'exports to Kyrgyzstan by chapter; we only have broad groups of 2015, telephones of 2014 and cars of 2023':
    '对吉尔吉斯斯坦分章的出口；我们只有2015年的大类、2014年的手机和2023年的汽车',
  'Key exports to Tajikistan are machinery, daily necessities, footwear and car parts':
    '对塔吉克斯坦出口的主要商品是机械、日用品、鞋靴和汽车零件',
  'we take key to mean the larger part of all; the two sections came to 69 %': '我们把“主要”理解为占大部分；这两类合计69%',
  'years after 2015, and which goods of the two sections they are': '2015年以后的年份，以及两类中具体是哪些商品',
  'exports to Tajikistan by chapter after 2015': '2015年以后对塔吉克斯坦分章的出口',
  'The main exports to Turkmenistan are machinery, consumer electronics and steel products':
    '对土库曼斯坦出口主要是机械、消费电子产品和钢铁制品',
  'we take main to mean the larger part; the two sections came to 87 %': '我们把“主要”理解为占大部分；这两类合计87%',
  'exports to Turkmenistan by chapter after 2015': '2015年以后对土库曼斯坦分章的出口',
  'Trade and investment of China have a significant effect on the steady growth of the five economies':
    '中国的贸易和投资对五国经济稳定增长有重要作用',
  'growth of the five without that trade': '如果没有这些贸易，五国的增长会是多少',
  'Turkmenistan has not reached the third level of partnership': '土库曼斯坦尚未达到第三级伙伴关系',
  'a complete list of the declarations of China and Turkmenistan; our timeline has none of the third level up to 2024, but that is no proof':
    '中国与土库曼斯坦历次声明的完整清单；我们的大事记截至2024年没有第三级，但这不足以证明',
  'Kazakhstan is an economic powerhouse in Central Asia': '哈萨克斯坦是中亚的经济强国',
  'the largest economy of the five': '五国中最大的经济体',
  'the text does not define powerhouse': '文章没有界定“强国”',
  'The main exports to Uzbekistan include machinery, electrical appliances, vehicles and textiles':
    '对乌兹别克斯坦出口的主要商品包括机械、电器、车辆和纺织品',
  'the largest section': '最大的一类',
  'we take main to mean the largest; batteries, electric cars and all cars are among the goods':
    '我们把“主要”理解为最大；电池、电动汽车和全部汽车都在其中',
  'the text says include, which needs no more of a single group': '文章说“包括”，对单个类别不要求更多',
  'textiles, and machinery after 2015': '纺织品，以及2015年以后的机械',
  'exports to Uzbekistan by chapter after 2015; we only have broad groups of 2015, and batteries and cars of 2023':
    '2015年以后对乌兹别克斯坦分章的出口；我们只有2015年的大类，以及2023年的电池和汽车',
  'Gas from Turkmenistan is an essential part of a wider range of energy imports of China':
    '土库曼斯坦的天然气是中国更广泛能源进口中不可或缺的一部分',
  'the text does not define essential; Turkmenistan sold a fifth of the gas that China bought abroad':
    '文章没有界定“不可或缺”；土库曼斯坦供应了中国境外购气的五分之一',
  'that China could not do without it': '中国离不开它这一点',
  'from which share a source is essential': '比重多大才算不可或缺',
  'The economies of the five depend predominantly on resources': '五国经济主要依赖资源',
  'the index of China': '中国的指数',
  'China is the other side of the trade; the text gives no measure': '中国是贸易的另一方；文章没有给出衡量标准',
  'that what they sell are resources': '所售商品是资源这一点',
  'exports of each of the five by product; the index says that they sell fewer kinds of goods than China, not which ones':
    '五国各国的分商品出口；指数说明它们出售的商品种类少于中国，不说明是哪些商品',
  'Machinery from China had a significant effect on the modernisation of industry in the five': '来自中国的机械对五国工业现代化有重要作用',
  'what industry would have become without these imports': '如果没有这些进口，工业会怎样',
  'World and regional powers seek influence in the region, and the Central Asian states seek a role between them':
    '世界和地区大国在该地区寻求影响力，中亚各国力图在其间发挥作用',
  'what counts as influence, and how it would be measured': '什么算影响力，以及如何衡量',
  'Meetings of heads of state at the SCO and CICA and state visits promote cooperation': '上合组织和亚信元首会晤以及国事访问促进合作',
  'what the meetings brought about': '会晤带来了什么',
  'In 2023 the meetings of the heads of state became a mechanism': '2023年元首会晤成为机制',
  'what was agreed in 2023': '2023年商定的内容',
  'the text agreed in 2023; we only know that a second summit took place in 2025': '2023年商定的文本；我们只知道2025年举行了第二届峰会',
  'At the summit of 2023 the six agreed on a closer community with a shared future': '在2023年峰会上，六国商定构建更加紧密的命运共同体',
  'the declaration of the summit': '峰会宣言',
  'The economic corridor runs from northwestern China through Central Asia to the Gulf, Arabia and the Mediterranean':
    '经济走廊从中国西北经中亚通往海湾、阿拉伯半岛和地中海',
  'a document that lays down its course': '规定其走向的文件',
  'In January 2022 the six agreed on a dialogue on e-commerce, and Kazakhstan is willing to set up a pilot zone':
    '2022年1月，六国商定开展电子商务对话，哈萨克斯坦愿意设立试点区',
  'the common statement of January 2022 and Kazakhstan’s offer': '2022年1月的联合声明和哈萨克斯坦的提议',
  'The closed borders and transport restrictions of the pandemic hit trade in 2020': '疫情期间关闭边境和限制运输打击了2020年的贸易',
  'what trade would have been without the border measures': '如果没有边境措施，贸易会是多少',
  'From 2013 to 2023 there are eleven yearly figures, and ten years from the first to the last.':
    '2013年至2023年有十一个年度数字，首尾相隔十年。',
  'For the place our only source is our own timeline; we do not have the text of the speech.':
    '地点的唯一来源是我们自己的大事记；我们没有演讲全文。',
  'Trade fell in 1994, 1996, 2001 and 2009. Over the whole period it grew more than a hundredfold.':
    '贸易在1994年、1996年、2001年和2009年下降。整个时期增长了一百多倍。',
  'Kazakhstan’s own figures are 22.7 bn for 2013 and 7.9 bn for 2016: lower, and a steeper fall.':
    '哈萨克斯坦自己的数字为2013年227亿美元、2016年79亿美元：更低，降幅也更大。',
  '46.3 bn adds revised exports of 2019 (UN Comtrade) and imports as first published; the first figures of both sum to 46.5 bn. 38.6 bn is what customs first published; with imports revised later it is 41.7 bn.':
    '463亿美元是修订后的2019年出口（UN Comtrade）与首次公布的进口之和；两者首次公布的数字合计465亿美元。386亿美元为海关首次公布；按后来修订的进口为417亿美元。',
  'We only have revised exports for 2021. With the first imports they sum to 49.4 bn, with UN Comtrade’s of April 2025 to 49.6 bn, which rounds to the 50 printed.':
    '2021年出口我们只有修订后的数字。与首次公布的进口合计494亿美元，与UN Comtrade 2025年4月的进口合计496亿美元，四舍五入即所列的500亿美元。',
  'Our only source for the target is our own timeline; we have not read the speech.':
    '该目标的唯一来源是我们自己的大事记；我们没有读到讲话。',
  'By the published total, 70.2 bn. Customs’ growth rates for 2023 use a revised 2022 of 69.8 bn, give or take 0.2: below the target, or just at it.':
    '按公布的总额为702亿美元。海关2023年的增速采用修订后的2022年数字698亿美元，误差2亿美元：低于目标，或刚好达到。',
  '70.2 bn is the published total. Customs’ growth rates for 2023 imply about 69.8 bn for 2022.':
    '702亿美元为公布的总额。海关2023年的增速对应的2022年数字约为698亿美元。',
  '70.2 bn in 2022 is 42.1 % more than our 49.4 bn for 2021. We lack what was first published for 2021, which rounded to 50 bn; from that growth would be 40.4 %, give or take 1.4.':
    '2022年的702亿美元比我们的2021年数字494亿美元多42.1%。2021年首次公布的数字我们没有，它四舍五入为500亿美元；按此增速为40.4%，误差1.4个百分点。',
  'The ratio is 160 with the IMF’s figure for 1992 (0.44 bn) and 153 with that of China’s commerce ministry (0.46 bn). “More than a hundred times”, as the ministry says, would hold.':
    '按IMF的1992年数字（4.4亿美元）为160倍，按中国商务部的数字（4.6亿美元）为153倍。商务部所说的“100多倍”可以成立。',
  'The flows, mostly rounded, sum to 89.38 bn, so the last digit is uncertain; customs printed a total of 89.4.':
    '各流向大多经四舍五入，合计893.8亿美元，因此末位不确定；海关公布的总额为894亿美元。',
  '27.4 % from customs’ printed total for 2023; 27.3 % from the sum of the flows, whose rounding makes the digit uncertain.':
    '按海关公布的2023年总额为27.4%；按各流向之和为27.3%，其四舍五入使末位不确定。',
  'Customs printed this rate, on a revised base for 2022 (31.03 bn implied, 31.17 bn published). The levels give 31.7 %.':
    '海关公布这一增速，采用修订后的2022年基数（对应310.3亿美元，公布311.7亿美元）。按金额计算为31.7%。',
  'Customs printed this rate, on a revised base for 2022 (15.37 bn implied, 15.50 bn published).':
    '海关公布这一增速，采用修订后的2022年基数（对应153.7亿美元，公布155.0亿美元）。',
  'Customs printed 45 %, with one digit less: it agrees as far as it goes. The levels give 43.2 %, because customs’ rates for 2023 use a revised base.':
    '海关公布45%，少一位数字：就其所及是吻合的。按金额计算为43.2%，因为海关2023年的增速采用修订后的基数。',
  'Only the paper gives the exports of 2023; by CEPII’s estimate Tajikistan comes first too. The published levels give 51.1 %. The rates that customs printed for its neighbours are also higher than the levels give.':
    '2023年出口只有文章给出；按CEPII的估计，塔吉克斯坦也居首位。按公布的金额计算为51.1%。海关对其邻国公布的增速也高于按金额计算的结果。',
  'Only the paper gives 3.926 bn; CEPII estimates 3.927 bn. Tajikistan’s own figure is 1.09 bn.':
    '39.26亿美元只有文章给出；CEPII估计为39.27亿美元。塔吉克斯坦自己的数字为10.9亿美元。',
  'Customs printed total trade of 41.02 bn in 2024; UN Comtrade gives 41.06 bn. By the partners’ figures Kyrgyzstan would be fourth.':
    '海关2024年公布的进出口额为410.2亿美元；UN Comtrade为410.6亿美元。按伙伴方记录，吉尔吉斯斯坦将居第四位。',
  'By the partners’ figures Kyrgyzstan buys less from China than Uzbekistan does.':
    '按伙伴方记录，吉尔吉斯斯坦自中国的购买少于乌兹别克斯坦。',
  'Customs printed total trade of 19.8 bn for 2023; less imports of 80 million that leaves 19.72 bn, and with rounding it may exceed 19.75. CEPII estimates 18.2 bn; Kyrgyzstan’s own figure is 5.4 bn.':
    '海关公布的2023年进出口额为198亿美元；减去进口8000万美元为197.2亿美元，考虑四舍五入可能超过197.5亿美元。CEPII估计为182亿美元；吉尔吉斯斯坦自己的数字为54亿美元。',
  'Customs printed total trade of 14 bn for 2023; less imports of 1.6 bn that leaves 12.4 bn, with wide rounding. CEPII estimates 12.6 bn; Uzbekistan’s own figures fell in 2020.':
    '海关公布的2023年进出口额为140亿美元；减去进口16亿美元为124亿美元，四舍五入的误差较大。CEPII估计为126亿美元；乌兹别克斯坦自己的数字在2020年下降。',
  'China was ahead of Russia in 2019 and 2020 as well; in 2021 and 2022 Russia was first.':
    '2019年和2020年中国也领先于俄罗斯；2021年和2022年俄罗斯居首位。',
  'The national statistics give 34.5 %. Only the paper gives 34.7 %, citing Xinhua of February 2024.':
    '国家统计为34.5%。34.7%只有文章给出，引自新华社2024年2月的报道。',
  'China is first of five partners, and all others together trade less with Kyrgyzstan than China.':
    '中国在五个伙伴中居首位，其他所有伙伴合计与吉尔吉斯斯坦的贸易也少于中国。',
  'By China’s figures. By the partners’ figures the five had the surplus until 2022: they sold more to China than they bought.':
    '按中国记录。按伙伴方记录，五国直到2022年都有顺差：卖给中国的多于买入的。',
  'It restates C57. It is not true of every country: Turkmenistan sold more to China than it bought in every year.':
    '这是C57的另一种说法。并非对每个国家都成立：土库曼斯坦每年卖给中国的都多于买入的。',
  'China’s share of Tajikistan’s trade was 16.5 % in 2013. In 2023 it was 13.1 % by UN Comtrade, 18.0 % with the Tajik ministry’s 1.5 bn. It rose for Kazakhstan, Kyrgyzstan and Uzbekistan; Uzbekistan’s own statistics, used for both years, include services.':
    '2013年中国占塔吉克斯坦贸易的16.5%。2023年按UN Comtrade为13.1%，按塔吉克斯坦政府部门的15亿美元为18.0%。哈萨克斯坦、吉尔吉斯斯坦和乌兹别克斯坦的比重上升；乌兹别克斯坦两年所用的本国统计包含服务贸易。',
  'Only the paper gives 3.926 bn; CEPII estimates 3.927 bn. Tajikistan’s own figures are 0.85 bn for 2013 and 1.09 bn for 2023.':
    '39.26亿美元只有文章给出；CEPII估计为39.27亿美元。塔吉克斯坦自己的数字为2013年8.5亿美元、2023年10.9亿美元。',
  'By Kazakhstan’s figures the share of machinery alone fell from 45 % in 2015 to 39 % in 2023, while that of vehicles rose.':
    '按哈萨克斯坦的数字，仅机械的比重从2015年的45%降至2023年的39%，车辆的比重则上升。',
  'Mineral fuels were 62 % of Kazakhstan’s exports to China in 2013 and 35 % in 2019, by its own figures. Turkmenistan is a counterexample: gas was nearly all that China imported from there in the first half of 2023, by China’s customs.':
    '按哈萨克斯坦自己的数字，矿物燃料占其对华出口的比重2013年为62%，2019年为35%。土库曼斯坦是反例：按中国海关数字，2023年上半年中国自该国的进口几乎全是天然气。',
  'Customs put energy at 55 % of imports in January to April 2023, and machinery at 45 % of exports.':
    '海关公布2023年1月至4月能源占进口的55%，机电产品占出口的45%。',
  'Our only source for the names is our own timeline; we have not read the declarations. Our name for Tajikistan ends with “in the new era”, which the table leaves out.':
    '名称的唯一来源是我们自己的大事记；我们没有读到声明。我们所列的塔吉克斯坦名称含“新时代”，表中略去。',
  'Others print the same forecast. The line is not in operation yet.': '其他来源也列出同样的预测。线路尚未运营。',
  'Only the paper gives IMARC’s figure.': 'IMARC的数字只有文章给出。',
  'Only the paper gives IMARC’s forecast.': 'IMARC的预测只有文章给出。',
  'Only the paper gives IMARC’s rate. It does not lead from 11.1 bn in 2023 to 147.4 bn in 2032, which is 33.3 % a year over nine years; over the eight years from 2024 it needs 15.8 bn in 2024.':
    'IMARC的增速只有文章给出。按它不能从2023年的111亿美元达到2032年的1474亿美元：九年需每年33.3%；若从2024年起算八年，2024年须为158亿美元。',
  'The flows of 2023, mostly rounded, sum to 89.38 bn, so the last digit is uncertain; customs printed a total of 89.4.':
    '2023年各流向大多经四舍五入，合计893.8亿美元，因此末位不确定；海关公布的总额为894亿美元。',
  'Turkmenistan does not report; its share is an estimate of the Eurasian Development Bank for 2024. Tajikistan’s figures show more trade with Russia and with Kazakhstan than with China.':
    '土库曼斯坦不报告；其比重为欧亚开发银行对2024年的估计。按塔吉克斯坦的数字，其与俄罗斯、与哈萨克斯坦的贸易都多于与中国的贸易。',
  'We test gas in 2022 and 2023. Refined copper of 2023 is BACI’s estimate from both sides’ reports; we have neither country’s own figure.':
    '天然气检验2022年和2023年。2023年精炼铜为BACI根据双方报告作出的估计；两国自己的数字我们都没有。',
  'For electronics we test telephones of 2014, by Kyrgyzstan’s own figures.': '电子产品检验2014年的手机，采用吉尔吉斯斯坦自己的数字。',
  'We test batteries and electric cars of 2023, by Uzbekistan’s own figures, and the sections of 2015.':
    '检验2023年的电池和电动汽车，采用乌兹别克斯坦自己的数字，以及2015年的各类商品。',
  'The paper gives no growth rate for Turkmenistan in 2023, so there is nothing of the text to check; customs printed minus 5.2 %.':
    '文章没有给出土库曼斯坦2023年的增速，因此无从核查；海关公布的是-5.2%。',
  'The paper says nothing of the balance of 2013; that China sold less than it bought in that year is part of the check of C57.':
    '文章没有提到2013年的差额；当年中国卖出少于买入，已是C57核查的一部分。',
  "Turkmenistan has not reported its trade since 2000; the IMF's rows for it repeat its partners' figures":
    '土库曼斯坦自2000年起不报告贸易；IMF所列各行重复其伙伴方记录',
  'all figures for Uzbekistan in these years are IMF estimates': '这些年份乌兹别克斯坦的全部数字为IMF估计',
  'the figures for Kazakhstan by partner in these years are IMF estimates': '这些年份哈萨克斯坦分伙伴的数字为IMF估计',
  'the figures for Tajikistan by partner in this year are IMF estimates': '该年塔吉克斯坦分伙伴的数字为IMF估计',
  'the figures for Turkmenistan by partner in these years are IMF estimates': '这些年份土库曼斯坦分伙伴的数字为IMF估计',
  "Each figure as first published. For China, the earliest table with the figure: UN Comtrade through WITS in 2017, the IMF's Direction of Trade of February 2022, its later download, then later downloads from UN Comtrade. Press figures, mostly rounded, and then the paper's figures fill in only what no table gives. Where our earliest figure is known to be a revision (exports of 2021), it carries the flag 'first-print-not-held'. For partners, the earliest edition of their own office's table: national statistics, then UN Comtrade, then the IMF. For Uzbekistan UN Comtrade comes first, because the national figures include services.":
    '各数字取首次公布的。对中国取列有该数字的最早一张表：2017年通过WITS取得的UN Comtrade、IMF《贸易方向统计》2022年2月版、其后下载的版本，再到此后下载的UN Comtrade。新闻报道中的数字大多经四舍五入，它们和文章的数字依次只填补没有任何表给出的部分。已知我们最早的数字是修订数的（2021年出口），标有“first-print-not-held”。对伙伴方取其本国统计机构表的最早版本：本国统计，其次UN Comtrade，再次IMF。乌兹别克斯坦以UN Comtrade为先，因为本国数字包含服务贸易。',
  "The newest revision of each figure: the newest UN Comtrade edition, then older ones, then the IMF's Direction of Trade, then customs figures in the press, the newest first. The paper's figures fill in only what no other source gives. Partners' figures follow the rule for first published ones.":
    '各数字取最新修订的：最新的UN Comtrade版本，其次较早的版本，再次IMF《贸易方向统计》，然后是新闻报道中的海关数字，最新的在前。文章的数字只填补没有其他来源的部分。伙伴方数字按首次公布的规则。',
  'The group of fuels of WITS.': 'WITS的燃料组。',
  'The group of machinery and electrical goods of WITS; customs of China count more under mechanical and electrical products.':
    'WITS的机械和电气组；中国海关的机电产品口径更宽。',
  'The groups of animal, vegetable and food products of WITS together.': 'WITS的动物产品、植物产品和食品组合计。',
  'The group of chemicals of WITS.': 'WITS的化学品组。',
  'The group of textiles and clothing of WITS.': 'WITS的纺织品和服装组。',
  'The group of transportation of WITS.': 'WITS的运输设备组。',
  'Global financial crisis': '全球金融危机',
  'KAZ merchandise exports fell from 71.2 bn (2008) to 43.2 bn (2009) in WDI':
    '按WDI，哈萨克斯坦货物出口从712亿美元（2008年）降至432亿美元（2009年）',
  'Silk Road Economic Belt proposed': '提出“丝绸之路经济带”',
  'Silk Road Economic Belt proposed at Nazarbayev University': '在纳扎尔巴耶夫大学提出“丝绸之路经济带”',
  'Tenge devaluation (about 19 percent)': '坚戈贬值（约19%）',
  'The page read gives 13 February 2014': '所读网页给出的日期为2014年2月13日',
  'Ukraine crisis, Crimea': '乌克兰危机，克里米亚',
  'The monthly geopolitical risk index of Ukraine shows the spike': '乌克兰月度地缘政治风险指数出现峰值',
  'Oil price collapse': '油价暴跌',
  'Brent annual mean 108.56 (2013), 98.97 (2014), 52.32 (2015), 43.64 (2016); monthly mean 111.80 in June 2014, 62.34 in December 2014':
    '布伦特原油年均价108.56（2013年）、98.97（2014年）、52.32（2015年）、43.64（2016年）；月均价2014年6月111.80，2014年12月62.34',
  'Renminbi devaluation': '人民币贬值',
  'Tenge floated': '坚戈自由浮动',
  'Exchange-rate band given up': '放弃汇率区间',
  'Kazakhstan becomes WTO member 162': '哈萨克斯坦成为世贸组织第162个成员',
  'Som liberalised': '苏姆汇率自由化',
  'GDP in USD steps down': '以美元计的GDP出现台阶式下降',
  'Khorgos centre shut over the coronavirus': '霍尔果斯合作中心因新冠疫情关闭',
  'WHO calls COVID-19 a pandemic': '世卫组织宣布新冠疫情构成大流行',
  'China reopened its borders fully in 2023': '中国2023年全面恢复开放边境',
  'Chinese quarantine rules choke the Kazakh border': '中国的检疫规定使中哈边境拥堵',
  'Khorgos and Dostyk-Alashankou; 7,500 trucks waiting up to 42 days; 8-12 units a day':
    '霍尔果斯和多斯特克—阿拉山口；7500辆卡车等候最长42天；每天放行8至12辆',
  'Kyrgyz-Tajik border clashes': '吉塔边境冲突',
  'more than 50 dead': '死亡50多人',
  'January unrest': '一月骚乱',
  'at least 225 dead per authorities': '据当局称至少225人死亡',
  'Target: USD 70 bn by 2030': '目标：2030年达700亿美元',
  'Virtual summit, 30th anniversary of relations; First heads-of-state meeting; target USD 70 bn by 2030':
    '视频峰会，建交30周年；首次元首会晤；目标为2030年达700亿美元',
  'Russia invades Ukraine; sanctions and rerouting': '俄罗斯入侵乌克兰；制裁与贸易改道',
  'Rerouting of trade through Kyrgyzstan and Kazakhstan': '贸易改道经吉尔吉斯斯坦和哈萨克斯坦',
  'over 100 killed, at least 37 civilians (HRW)': '死亡100多人，其中平民至少37人（人权观察）',
  'China ends inbound quarantine; Khorgos reopens': '中国取消入境检疫；霍尔果斯重新开放',
  'Khorgos cooperation centre resumed on 24 April 2023': '霍尔果斯合作中心2023年4月24日恢复',
  "Xi'an summit": '西安峰会',
  "First China-Central Asia summit, Xi'an (18-19 May); Decision on a secretariat":
    '首届中国—中亚峰会，西安（5月18日至19日）；决定设立秘书处',
  'Astana summit and treaty': '阿斯塔纳峰会与条约',
  'Second China-Central Asia summit, Astana; Treaty of permanent good-neighbourliness; Astana Declaration':
    '第二届中国—中亚峰会，阿斯塔纳；永久睦邻友好合作条约；阿斯塔纳宣言',
  'China recognises the independence of the Central Asian states': '中国承认中亚各国独立',
  'Telegrams from the Chinese foreign ministry': '中国外交部致电',
  'China-Uzbekistan relations established': '中国与乌兹别克斯坦建交',
  'China-Kazakhstan relations established': '中国与哈萨克斯坦建交',
  'China-Tajikistan relations established': '中国与塔吉克斯坦建交',
  'China-Kyrgyzstan relations established': '中国与吉尔吉斯斯坦建交',
  'Joint communique signed in Bishkek on Sunday (5 January 1992)': '联合公报于星期日（1992年1月5日）在比什凯克签署',
  'China-Turkmenistan relations established': '中国与土库曼斯坦建交',
  '6 January 2023 was the 31st anniversary': '2023年1月6日为建交31周年',
  'China-Kazakhstan strategic partnership': '中国与哈萨克斯坦建立战略伙伴关系',
  'China-Central Asia gas pipeline opened': '中国—中亚天然气管道开通',
  'Line A, December 2009': 'A线，2009年12月',
  'China-Kazakhstan all-round (comprehensive) strategic partnership': '中国与哈萨克斯坦建立全面战略伙伴关系',
  'China-Uzbekistan strategic partnership': '中国与乌兹别克斯坦建立战略伙伴关系',
  'Declaration signed in June 2012': '宣言于2012年6月签署',
  'China-Tajikistan strategic partnership': '中国与塔吉克斯坦建立战略伙伴关系',
  'Joint declaration during the state visit of 19-20 May': '5月19日至20日国事访问期间的联合宣言',
  'China-Turkmenistan strategic partnership': '中国与土库曼斯坦建立战略伙伴关系',
  'Start of the autumn tour: TKM, KAZ, UZB, KGZ': '秋季访问之始：土库曼斯坦、哈萨克斯坦、乌兹别克斯坦、吉尔吉斯斯坦',
  'China-Kyrgyzstan strategic partnership': '中国与吉尔吉斯斯坦建立战略伙伴关系',
  'SCO summit, Bishkek': '上合组织比什凯克峰会',
  'Bilateral with Tajikistan on 12 September': '9月12日与塔吉克斯坦双边会晤',
  'Gas pipeline line C starts': '天然气管道C线投产',
  '25 bcm per year design': '设计年输气量250亿立方米',
  'China-Uzbekistan comprehensive strategic partnership': '中国与乌兹别克斯坦建立全面战略伙伴关系',
  'China-Tajikistan comprehensive strategic partnership': '中国与塔吉克斯坦建立全面战略伙伴关系',
  'China-Kyrgyzstan comprehensive strategic partnership': '中国与吉尔吉斯斯坦建立全面战略伙伴关系',
  'First C+C5 foreign ministers meeting (video)': '首次“中国＋中亚五国”外长会晤（视频）',
  "Second meeting, Xi'an": '第二次会晤，西安',
  'China-Central Asia trade and cooperation forum (online)': '“中国＋中亚五国”经贸合作论坛（线上）',
  'MOFCOM: trade up more than 100 times in 30 years': '商务部：30年间贸易增长100多倍',
  'Third meeting, Nur-Sultan; agreement on a heads-of-state mechanism': '第三次会晤，努尔苏丹；商定建立元首会晤机制',
  'SCO summit, Samarkand (22nd heads of state)': '上合组织撒马尔罕峰会（元首理事会第二十二次会议）',
  'China-Turkmenistan comprehensive strategic partnership': '中国与土库曼斯坦建立全面战略伙伴关系',
  'First meeting of economy and trade ministers (video)': '首次经贸部长会议（视频）',
  'Ministers agreed documents would be signed at the summit': '部长们商定文件将在峰会上签署',
  "Fourth meeting, Xi'an": '第四次会晤，西安',
  'China-Kyrgyzstan comprehensive strategic partnership for a new era': '中国与吉尔吉斯斯坦建立新时代全面战略伙伴关系',
  'China-Uzbekistan all-weather comprehensive strategic partnership for a new era': '中国与乌兹别克斯坦建立新时代全天候全面战略伙伴关系',
  "Secretariat of the China-Central Asia mechanism launched, Xi'an": '中国—中亚机制秘书处启动，西安',
  'The paper places it at the 2023 summit': '文章将其置于2023年峰会',
  'Intergovernmental agreement on the China-Kyrgyzstan-Uzbekistan railway, Beijing': '中吉乌铁路政府间协定，北京',
  'SCO summit, Astana (24th heads of state)': '上合组织阿斯塔纳峰会（元首理事会第二十四次会议）',
  'China-Tajikistan comprehensive strategic cooperative partnership in the new era': '中国与塔吉克斯坦建立新时代全面战略合作伙伴关系',
  'The paper\'s Table 1 drops "in the new era"': '文章表1略去“新时代”',
  'Uzbekistan and China complete bilateral WTO accession talks': '乌兹别克斯坦与中国结束双边入世谈判',
  'Fifth meeting, Chengdu': '第五次会晤，成都',
  'Ground broken for the China-Kyrgyzstan-Uzbekistan railway, Jalal-Abad': '中吉乌铁路开工，贾拉拉巴德',
  'Sixth meeting, Almaty': '第六次会晤，阿拉木图',
  'Energy minister of Uzbekistan on both countries’ gas figures': '乌兹别克斯坦能源部长谈两国天然气数字',
  'Uzbekistan counts the gas that it exports. China’s figure, he said, also includes the payment for carrying Turkmenistan’s gas through Uzbekistan':
    '乌兹别克斯坦统计的是本国出口的天然气。他说，中国的数字还包括土库曼斯坦天然气过境乌兹别克斯坦的运费',
  'Member of the Supreme Audit Chamber of Kazakhstan on imports from China': '哈萨克斯坦最高审计院成员谈自华进口',
  'He gave two reasons: the two customs services use different methods, and customs work in Kazakhstan, above all goods declared below value, misclassified or hidden behind others':
    '他提出两个原因：两国海关方法不同；以及哈萨克斯坦的海关工作，首先是低报价值、错误归类或以其他商品掩盖',
  'Supreme Audit Chamber of Kazakhstan on the budget of 2023': '哈萨克斯坦最高审计院谈2023年预算',
  'The chamber sees the growing gap as a sign of ineffective customs work for some goods':
    '审计院认为，差距扩大表明对部分商品的海关工作成效不足',
  'Transport committee of the Chamber of Commerce and Industry of Kyrgyzstan on transit': '吉尔吉斯斯坦工商会运输委员会谈过境',
  'All goods that leave China for Kyrgyzstan are declared as exports to it, its head said, and most go on in transit to other countries':
    '该委员会负责人说，凡从中国运往吉尔吉斯斯坦的货物都申报为对其出口，而大部分过境转往其他国家',
  'Customs of Tajikistan on equipment of builders': '塔吉克斯坦海关谈施工设备',
  'Equipment that Chinese builders bring for their work counts as an export in China. In Tajikistan it enters only for a time and does not count as an import':
    '中国施工企业带来的设备在中国计为出口；在塔吉克斯坦只是暂时进口，不计入进口',
  'Customs of Tajikistan on methods': '塔吉克斯坦海关谈统计方法',
  'The former Soviet republics use a method that they agreed on, China uses another': '前苏联各国采用共同商定的方法，中国采用另一种方法',
  'Eighth meeting of the working party on the WTO accession of Uzbekistan': '乌兹别克斯坦加入世贸组织工作组第八次会议',
  'earlier meetings: 4th Jul 2020; then Jun 2022; Mar 2023; Nov 2023': '此前的会议：第四次2020年7月；其后2022年6月、2023年3月、2023年11月',
  'Uzbekistan and China complete their talks on WTO accession': '乌兹别克斯坦与中国结束入世谈判',
  '"yesterday" in a post reported 29 Nov 2024; the protocol\'s exact day may differ':
    '2024年11月29日报道的帖文称“昨天”；议定书的确切日期可能不同',
  'Uzbekistan and the United States sign on WTO accession': '乌兹别克斯坦与美国就入世签署文件',
  'report date': '报道日期',
  'Working party on the WTO accession of Uzbekistan meets': '乌兹别克斯坦加入世贸组织工作组开会',
  'roadmap "Road to Yaounde MC14"': '路线图“通往雅温得（MC14）之路”',
  'Working party on the WTO accession of Uzbekistan meets again in autumn': '乌兹别克斯坦加入世贸组织工作组秋季再次开会',
  'WTO release; first meeting since June; date not in the excerpt; goal still MC14 in March 2026. No stored page says what happened at or after MC14: gap':
    '世贸组织新闻稿；6月以来首次会议；摘录中没有日期；目标仍为2026年3月的MC14。没有保存的网页说明MC14期间或之后的情况：空缺',
  // what is known of places, and its units
  'Dostyk - Alashankou': '多斯特克—阿拉山口',
  Bakhty: '巴克特',
  'Bedel (third post, planned 2024)': '别迭里（第三口岸，计划2024年）',
  Kazakhstan: '哈萨克斯坦',
  operating: '运营中',
  'Turkmenistan, Uzbekistan, Kazakhstan, China': '土库曼斯坦、乌兹别克斯坦、哈萨克斯坦、中国',
  'Turkmenistan, Uzbekistan, Tajikistan, Kyrgyzstan, China': '土库曼斯坦、乌兹别克斯坦、塔吉克斯坦、吉尔吉斯斯坦、中国',
  construction: '建设中',
  'Chongqing-Duisburg': '重庆—杜伊斯堡',
  'all sections under construction': '各段均在建设',
  Kashgar: '喀什',
  Torugart: '吐尔尕特',
  Arpa: '阿尔帕',
  'Kosh-Dobo': '科什多博',
  Makmal: '马克马尔',
  'Jalal-Abad': '贾拉拉巴德',
  Andijan: '安集延',
  Irkeshtam: '伊尔克什坦',
  Kalzhat: '科里扎特',
  'Khorgos (Nur Zholy / Altynkol)': '霍尔果斯（努尔饶尔/阿腾科里）',
  Maikapshagai: '迈哈布奇盖',
  'USD of 2021': '美元（2021年价格）',
  projects: '个项目',
  trains: '列',
  'million t': '百万吨',
  'trains (more than)': '列（以上）',
  km: '公里',
  'bcm per year': '十亿立方米/年',
  hours: '小时',
  USD: '美元',
  'bcm per year (operator figure)': '十亿立方米/年（运营方数字）',
  'bcm per year (lines A-C)': '十亿立方米/年（A、B、C线）',
  'km (to Khorgos)': '公里（至霍尔果斯）',
  'km (more than)': '公里（以上）',
  'bcm per year (25 in other reports)': '十亿立方米/年（另有报道为25）',
  'million t per year (10-12; others 15)': '百万吨/年（10—12；另有说法为15）',
  'million t per year': '百万吨/年',
  'USD bn (others: 8)': '十亿美元（另有说法为8）',
  'USD bn': '十亿美元',
  'km (one tunnel)': '公里（一条隧道）',
  'km (others: 454, 523)': '公里（另有说法为454、523）',
  'of 29': '（共29个）',
  m: '米',
  vehicles: '辆',
  'cars (more than)': '辆汽车（以上）',
  crossings: '次穿越',
  '28 of 602': '602处中的28处',
  culverts: '涵洞',
  '18 of 29': '29座中的18座',
  tunnels: '隧道',
  'Outlines follow the borders that are in fact controlled, as Natural Earth draws them; they are no statement on whose a territory is.':
    '轮廓按Natural Earth所绘，以实际控制的边界为准；不表示对领土归属的任何立场。',
};
