/** What the releases of sources and the terms of their use are called, in Chinese, by the English text. */
export const labels: Readonly<Record<string, string>> = {
  'Trade of Xinjiang with Central Asia, as stated': '公布的新疆与中亚贸易',
  'Trade costs, quoted estimates': '贸易成本，引用的估计',
  'What is traded, statements of 2020 to 2025': '贸易商品，2020年至2025年的表述',
  "What officials say about the gaps between both sides' figures": '官方人士谈双方数字的差异',
  'Nomenclatures of goods': '商品分类目录',
  'Trains, the railway and the WTO, 2024 to 2026': '班列、中吉乌铁路与世贸组织，2024年至2026年',
  'Statements about trade': '关于贸易的表述',
  'Trade facilitation': '贸易便利化',
  'What is traded, quoted figures': '贸易商品，引用的数字',
  Places: '地点',
  Pipelines: '管道',
  'Natural Earth, world-atlas 2.0.2': 'Natural Earth，world-atlas 2.0.2',
  'Natural Earth, outlines at 1:50 million': 'Natural Earth，1:5000万轮廓',
  'Internet users of Turkmenistan, quoted figures': '土库曼斯坦互联网用户，引用的数字',
  'Infrastructure, quoted figures': '基础设施，引用的数字',
  'Gas and oil to China, quoted figures': '输往中国的天然气和石油，引用的数字',
  'Events and timeline': '事件与大事记',
  'China-Kyrgyzstan-Uzbekistan railway': '中吉乌铁路',
  "China's direct investment, quoted figures": '中国直接投资，引用的数字',
  'China-Europe trains, quoted figures': '中欧班列，引用的数字',
  'CAREC corridor performance': 'CAREC走廊绩效',
  'Border posts, quoted figures': '口岸，引用的数字',
  'Yuan per US dollar by month to July 2026': '人民币兑美元月度汇率，截至2026年7月',
  'Brent spot price to July 2026': '布伦特原油现货价格，截至2026年7月',
  "China's customs, monthly totals to July 2026 and the rates that they imply": '中国海关月度总值及由此推算的汇率，截至2026年7月',
  "China's customs, table by country of 2026-07": '中国海关国别（地区）总值表，2026年7月',
  "China's customs, table by country of 2026-06": '中国海关国别（地区）总值表，2026年6月',
  "China's customs, table by country of 2026-05": '中国海关国别（地区）总值表，2026年5月',
  "China's customs, table by country of 2026-04": '中国海关国别（地区）总值表，2026年4月',
  'Geopolitical Risk Index, yearly means to 2025': '地缘政治风险指数，年平均值，截至2025年',
  "China's customs, table by country of 2026-03": '中国海关国别（地区）总值表，2026年3月',
  'UN Comtrade, March 2026 edition': 'UN Comtrade，2026年3月版',
  "China's customs, table by country of 2026-02": '中国海关国别（地区）总值表，2026年2月',
  "China's customs, table by country of 2026-01": '中国海关国别（地区）总值表，2026年1月',
  'World Development Indicators, January 2026': '《世界发展指标》，2026年1月',
  "Uzbekistan's national statistics, exports to China to 2025": '乌兹别克斯坦国家统计，对中国出口，截至2025年',
  'Exports of Uzbekistan by section, national statistics': '乌兹别克斯坦分部门出口，国家统计',
  "Kazakhstan's national statistics, 2024 and 2025": '哈萨克斯坦国家统计，2024年和2025年',
  'Yuan per US dollar to 2025': '人民币兑美元汇率，截至2025年',
  "Figures of China's commerce ministry and others in the press, 2026": '新闻报道中的中国商务部等机构数字，2026年',
  "Figures of China's customs and commerce ministry in the press, 2026-01": '新闻报道中的中国海关和商务部数字，2026年1月',
  "China's customs, table by country of 2025-12": '中国海关国别（地区）总值表，2025年12月',
  'CEPII BACI, version 202601: gas and refined copper to China, 2022-2024': 'CEPII BACI，202601版：输往中国的天然气和精炼铜，2022—2024年',
  'BACI, HS 2022, version 202601: sixteen products': 'BACI，HS 2022，202601版：十六种产品',
  'Figures of Central Asian statistics agencies in the press, 2026-01': '新闻报道中的中亚国家统计机构数字，2026年1月',
  'Consumer prices of the United States to 2025': '美国消费价格，截至2025年',
  "China's customs, table by country of 2025-11": '中国海关国别（地区）总值表，2025年11月',
  "Figures of China's customs and commerce ministry in the press, 2025-11": '新闻报道中的中国海关和商务部数字，2025年11月',
  "China's customs, table by country of 2025-10": '中国海关国别（地区）总值表，2025年10月',
  "China's customs, table by country of 2025-09": '中国海关国别（地区）总值表，2025年9月',
  'Statistics of Uzbekistan in the press, 2025 and January 2026': '新闻报道中的乌兹别克斯坦统计数字，2025年和2026年1月',
  "China's customs, table by country of 2025-08": '中国海关国别（地区）总值表，2025年8月',
  "China's customs, table by country of 2025-07": '中国海关国别（地区）总值表，2025年7月',
  'Figures of Central Asian statistics agencies in the press, 2025-07': '新闻报道中的中亚国家统计机构数字，2025年7月',
  "China's customs, table by country of 2025-06": '中国海关国别（地区）总值表，2025年6月',
  "Figure of China's customs in the press, 16 June 2025": '新闻报道中的中国海关数字，2025年6月16日',
  "China's customs, table by country of 2025-05": '中国海关国别（地区）总值表，2025年5月',
  "China's customs, table by country of 2025-04": '中国海关国别（地区）总值表，2025年4月',
  'UN Comtrade, April 2025 edition': 'UN Comtrade，2025年4月版',
  "China's customs, table by country of 2025-03": '中国海关国别（地区）总值表，2025年3月',
  'Zhang (2025)': 'Zhang（2025）',
  "China's customs, table by country of 2025-02": '中国海关国别（地区）总值表，2025年2月',
  'Investment of China by country, as the Eurasian Development Bank states it': '欧亚开发银行公布的中国对各国投资',
  "China's customs, table by country of 2025-01": '中国海关国别（地区）总值表，2025年1月',
  'WITS, Kazakhstan with China by group of chapters, incomplete years': 'WITS，哈萨克斯坦对华贸易，按章归组，数据不完整的年份',
  'WITS, Kazakhstan with China by group of chapters': 'WITS，哈萨克斯坦对华贸易，按章归组',
  'World Development Indicators, population to 2024': '《世界发展指标》，人口，截至2024年',
  'World Development Indicators, as packaged by Open Numbers': '《世界发展指标》，Open Numbers整理的数据包',
  'World Development Indicators, file of Kazakhstan with 2024': '《世界发展指标》，哈萨克斯坦文件，含2024年',
  'International Debt Statistics, edition of 2025: shares of creditors': '《国际债务统计》，2025年版：各债权人占比',
  'UN Comtrade, electric vehicles and batteries 2020-2024': 'UN Comtrade，电动汽车和电池，2020—2024年',
  'UN Comtrade in HS 2022, 2025 edition': 'UN Comtrade，HS 2022，2025年版',
  'UN Comtrade, China with Kazakhstan: lead, zinc, other base metals, 2014-2024':
    'UN Comtrade，中国与哈萨克斯坦贸易：铅、锌和其他贱金属，2014—2024年',
  'UN Comtrade, China with Kazakhstan by chapter, 2014-2024': 'UN Comtrade，中国与哈萨克斯坦贸易，按章，2014—2024年',
  'Statistical Review of World Energy 2025': '《世界能源统计年鉴》，2025年版',
  "Figures of China's customs and commerce ministry in the press, 2025-01": '新闻报道中的中国海关和商务部数字，2025年1月',
  "China's customs, table by country of 2024-12": '中国海关国别（地区）总值表，2024年12月',
  'CEPII BACI, version 202501': 'CEPII BACI，202501版',
  'Figures of Central Asian statistics agencies in the press, 2025-01': '新闻报道中的中亚国家统计机构数字，2025年1月',
  'China Global Investment Tracker, investments cumulated': '中国全球投资追踪，投资累计额',
  "China's customs, table by country of 2024-11": '中国海关国别（地区）总值表，2024年11月',
  'Eurostat COMEXT, downloads of November 2024': '欧盟统计局COMEXT，2024年11月下载',
  "China's customs, table by country of 2024-10": '中国海关国别（地区）总值表，2024年10月',
  "China's customs, table by country of 2024-09": '中国海关国别（地区）总值表，2024年9月',
  "China's customs, table by country of 2024-09, in dollars": '中国海关国别（地区）总值表，2024年9月，以美元计',
  "China's customs, table by country of 2024-08": '中国海关国别（地区）总值表，2024年8月',
  "China's customs, table by country of 2024-07": '中国海关国别（地区）总值表，2024年7月',
  "Figures of China's customs in the press, first half of 2024": '新闻报道中的中国海关数字，2024年上半年',
  "Figures of China's customs and commerce ministry in the press, 2024-07": '新闻报道中的中国海关和商务部数字，2024年7月',
  "China's customs, table by country of 2024-06": '中国海关国别（地区）总值表，2024年6月',
  "China's customs, table by country of 2024-05": '中国海关国别（地区）总值表，2024年5月',
  "Figures of China's customs and commerce ministry in the press, 2024-05": '新闻报道中的中国海关和商务部数字，2024年5月',
  'Figures of Central Asian statistics agencies in the press, 2024-05': '新闻报道中的中亚国家统计机构数字，2024年5月',
  "China's customs, table by country of 2024-04": '中国海关国别（地区）总值表，2024年4月',
  'Statistics of Tajikistan and Kyrgyzstan in the press, 2024 and 2025': '新闻报道中的塔吉克斯坦和吉尔吉斯斯坦统计数字，2024年和2025年',
  "China's customs, table by country of 2024-03": '中国海关国别（地区）总值表，2024年3月',
  "China's customs, table by country of 2024-02": '中国海关国别（地区）总值表，2024年2月',
  'Statistics of Uzbekistan in the press, first half of 2024': '新闻报道中的乌兹别克斯坦统计数字，2024年上半年',
  'Figures of Central Asian statistics agencies in the press, 2024-02': '新闻报道中的中亚国家统计机构数字，2024年2月',
  "Figures of China's customs and commerce ministry in the press, 2024-02": '新闻报道中的中国海关和商务部数字，2024年2月',
  "China's customs, table by country of 2024-01": '中国海关国别（地区）总值表，2024年1月',
  'Figures of Central Asian statistics agencies in the press, 2024-01': '新闻报道中的中亚国家统计机构数字，2024年1月',
  'World Development Indicators, GDP to 2023': '《世界发展指标》，国内生产总值，截至2023年',
  'Deflator and producer prices of the United States to 2024': '美国平减指数和生产者价格，截至2024年',
  "Kazakhstan's exports of ores and metals to China, WITS": '哈萨克斯坦对华矿石和金属出口，WITS',
  'UNCTAD product concentration and diversification, 2013-2023': '联合国贸发会议产品集中度和多样化指数，2013—2023年',
  'UN Comtrade, China with Kazakhstan 2014-2023': 'UN Comtrade，中国与哈萨克斯坦贸易，2014—2023年',
  'Statistical Review of World Energy 2024': '《世界能源统计年鉴》，2024年版',
  "Uzbekistan's national statistics to 2023": '乌兹别克斯坦国家统计，截至2023年',
  "Kyrgyzstan's national statistics to 2023": '吉尔吉斯斯坦国家统计，截至2023年',
  'Kyrgyz national statistics by goods, 2013-2023': '吉尔吉斯斯坦国家统计，按商品，2013—2023年',
  "Kazakhstan's national statistics, yearly files 2018-2023": '哈萨克斯坦国家统计，年度文件，2018—2023年',
  'Individuals using the Internet': '使用互联网的人口',
  'International Debt Statistics: flows of public debt with China, data to 2022': '《国际债务统计》：与中国的公共债务流量，数据截至2022年',
  "Figures of China's customs and commerce ministry in the press, 2023-12": '新闻报道中的中国海关和商务部数字，2023年12月',
  'Global Chinese Development Finance Dataset 3.0: commitments by country and region': '全球中国发展融资数据集3.0：按国家和地区的承诺额',
  "Figures of China's customs and commerce ministry in the press, 2023-07": '新闻报道中的中国海关和商务部数字，2023年7月',
  "Figures of China's customs and commerce ministry in the press, 2023-05": '新闻报道中的中国海关和商务部数字，2023年5月',
  "Figures of China's customs and commerce ministry in the press, 2023-01": '新闻报道中的中国海关和商务部数字，2023年1月',
  'Logistics Performance Index, editions 2007-2023': '物流绩效指数，2007—2023年各版',
  'UN Comtrade through WITS, with 2022': 'UN Comtrade，通过WITS取得，含2022年',
  'Statistical Review of World Energy 2023': '《世界能源统计年鉴》，2023年版',
  'IMF Direction of Trade Statistics, a later download with 2022': '国际货币基金组织《贸易方向统计》，其后下载的版本，含2022年',
  "Figures of China's customs and commerce ministry in the press, 2023": '新闻报道中的中国海关和商务部数字，2023年',
  'BACI, HS 2002, version 202301: exports of Kazakhstan': 'BACI，HS 2002，202301版：哈萨克斯坦出口',
  'Figures of Central Asian statistics agencies in the press, 2023': '新闻报道中的中亚国家统计机构数字，2023年',
  "Figures of China's customs and commerce ministry in the press, 2022-09": '新闻报道中的中国海关和商务部数字，2022年9月',
  'Statistical Review of World Energy 2022': '《世界能源统计年鉴》，2022年版',
  'IMF Direction of Trade Statistics, February 2022 edition': '国际货币基金组织《贸易方向统计》，2022年2月版',
  "Russia's customs service, file 94itog": '俄罗斯联邦海关署，文件94itog',
  "Figures of China's customs and commerce ministry in the press, 2022": '新闻报道中的中国海关和商务部数字，2022年',
  'China Global Investment Tracker, Fall 2021': '中国全球投资追踪，2021年秋季',
  'WITS import partner shares, January 2021 edition': 'WITS进口伙伴占比，2021年1月版',
  'UN Comtrade, mineral fuels: KAZ, KGZ, UZB with China, 2010-2020':
    'UN Comtrade，矿物燃料：哈萨克斯坦、吉尔吉斯斯坦、乌兹别克斯坦对华贸易，2010—2020年',
  'Statistical Review of World Energy 2021': '《世界能源统计年鉴》，2021年版',
  "Figures of China's customs and commerce ministry in the press, 2021": '新闻报道中的中国海关和商务部数字，2021年',
  'Figures of Central Asian statistics agencies in the press, 2021': '新闻报道中的中亚国家统计机构数字，2021年',
  'CAREC corridor monitoring 2020, by country': 'CAREC走廊监测，2020年，按国家',
  "Kazakhstan's trade with China 2000-2019, UN Comtrade through WITS": '哈萨克斯坦对华贸易，2000—2019年，UN Comtrade，通过WITS取得',
  'Statistical Review of World Energy 2020': '《世界能源统计年鉴》，2020年版',
  "China's customs, tables of December 2019": '中国海关统计表，2019年12月',
  'Figures of Central Asian statistics agencies in the press, 2020': '新闻报道中的中亚国家统计机构数字，2020年',
  "Figures of China's customs and commerce ministry in the press, 2019-11": '新闻报道中的中国海关和商务部数字，2019年11月',
  "Figures of China's customs and commerce ministry in the press, 2019-09": '新闻报道中的中国海关和商务部数字，2019年9月',
  "Figures of China's customs and commerce ministry in the press, 2019-06-13 (People.cn)":
    '新闻报道中的中国海关和商务部数字，2019年6月13日（人民网）',
  "Figures of China's customs and commerce ministry in the press, 2019-06": '新闻报道中的中国海关和商务部数字，2019年6月',
  "Figures of China's customs and commerce ministry in the press, 2019-05": '新闻报道中的中国海关和商务部数字，2019年5月',
  'Figures of Central Asian statistics agencies in the press, 2019-02': '新闻报道中的中亚国家统计机构数字，2019年2月',
  'Statistical Review of World Energy 2019': '《世界能源统计年鉴》，2019年版',
  'Statistical Review of World Energy 2018': '《世界能源统计年鉴》，2018年版',
  'WITS trade summaries, 2017 or 2018 edition': 'WITS贸易概览，2017年或2018年版',
  'UN Comtrade through WITS, 2017 edition': 'UN Comtrade，通过WITS取得，2017年版',
  'Statistical Review of World Energy 2017': '《世界能源统计年鉴》，2017年版',
  "Figures of China's customs and commerce ministry in the press, 2017-01": '新闻报道中的中国海关和商务部数字，2017年1月',
  'UNCTAD merchandise trade matrix, world of 2015': '联合国贸发会议商品贸易矩阵，2015年世界数据',
  'UNCTAD merchandise trade matrix, 2005 and 2015': '联合国贸发会议商品贸易矩阵，2005年和2015年',
  'Statistical Review of World Energy 2016': '《世界能源统计年鉴》，2016年版',
  'UN Comtrade, 2015 edition': 'UN Comtrade，2015年版',
  'UN Comtrade, telephones and parts of computers: Kyrgyzstan from China, 2014':
    'UN Comtrade，电话机和计算机零部件：吉尔吉斯斯坦自华进口，2014年',
  'Statistical Review of World Energy 2015': '《世界能源统计年鉴》，2015年版',
  "Figures of China's customs and commerce ministry in the press, 2014-09": '新闻报道中的中国海关和商务部数字，2014年9月',
  "Figures of China's customs and commerce ministry in the press, 2014-02": '新闻报道中的中国海关和商务部数字，2014年2月',
  'Statistical Review of World Energy 2014': '《世界能源统计年鉴》，2014年版',
  "Figures of China's customs and commerce ministry in the press, 2014": '新闻报道中的中国海关和商务部数字，2014年',
  'Figures of Central Asian statistics agencies in the press, 2014': '新闻报道中的中亚国家统计机构数字，2014年',
  "Figures of China's customs and commerce ministry in the press, 2013-09": '新闻报道中的中国海关和商务部数字，2013年9月',
  'Statistical Review of World Energy 2013': '《世界能源统计年鉴》，2013年版',
  'Statistical Review of World Energy 2012': '《世界能源统计年鉴》，2012年版',
  'CEPII GeoDist 2011': 'CEPII GeoDist 2011',
  'Global Chinese Development Finance Dataset; its terms are not stated in the copies that were read: single sums by country and region':
    '全球中国发展融资数据集；所读副本未注明其使用条款：只取国家和地区的个别合计数',
  'Etalab Open Licence 2.0, as known; not confirmed': '据知为Etalab开放许可2.0；未经确认',
  'Eurostat data; the terms were not read, single facts with their source': '欧盟统计局数据；使用条款未读，只取个别事实并注明来源',
  'Official statistics of Russia; no terms were found, single facts with their source':
    '俄罗斯官方统计；未找到使用条款，只取个别事实并注明来源',
  'Official statistics of China; no terms were found, single facts of each table with their source':
    '中国官方统计；未找到使用条款，只取各表的个别事实并注明来源',
  'Geopolitical Risk Index; the terms of the file were not read: yearly means computed from it, no monthly rows':
    '地缘政治风险指数；该文件的使用条款未读：只收录由其计算的年平均值，不收录月度数据',
  'ODC Public Domain Dedication and Licence 1.0, as the list of the Harmonized System states':
    'ODC公共领域贡献与许可1.0，据协调制度目录所载',
  'IMF data: attribution, as known; not confirmed': '国际货币基金组织数据：据知须署名；未经确认',
  'Public domain, as known; not confirmed': '据知属公有领域；未经确认',
  'Single figures and dates quoted from published texts, each with its source': '引自已发表文本的个别数字和日期，均注明来源',
  'Single figures cited from a publication or data file; its terms were not read': '引自出版物或数据文件的个别数字；其使用条款未读',
  'Official statistics of Kazakhstan; no terms were found, single facts with their source':
    '哈萨克斯坦官方统计；未找到使用条款，只取个别事实并注明来源',
  'Official statistics of Kyrgyzstan; no terms were found, single facts with their source':
    '吉尔吉斯斯坦官方统计；未找到使用条款，只取个别事实并注明来源',
  'Official statistics of Uzbekistan; no terms were found, single facts with their source':
    '乌兹别克斯坦官方统计；未找到使用条款，只取个别事实并注明来源',
  "UN Comtrade: bulk re-dissemination needs the written permission of the UN Statistics Division, as the terms of WITS say; the database's own policy text was not read":
    'UN Comtrade：据WITS条款，批量再传播须经联合国统计司书面许可；该数据库自身的政策文本未读',
  'UNCTADstat; the terms were not read, single tables with their source': 'UNCTADstat；使用条款未读，只取个别表并注明来源',
  'Data of an agency of the United States; its terms were not read, single series with their source':
    '美国政府机构的数据；其使用条款未读，只取个别序列并注明来源',
  'WITS terms: UN Comtrade data through WITS are under UN copyright, for internal use, no re-dissemination without written permission; small cited extracts only':
    'WITS条款：通过WITS取得的UN Comtrade数据版权归联合国所有，供内部使用，未经书面许可不得再传播；只取少量摘录并注明来源',
  'CC BY 4.0, as known; not confirmed': '据知为CC BY 4.0；未经确认',
  'Figures and paraphrased statements of a published paper, cited': '一篇已发表论文的数字和转述的论述，注明出处',
  'CC BY 4.0, as the package that copies it states; the terms of GeoNames were not read':
    'CC BY 4.0，据转载该数据的软件包所注；GeoNames的使用条款未读',
  'Positions of single fields and lines from trackers of Global Energy Monitor; its terms were not read':
    '取自全球能源监测（Global Energy Monitor）追踪数据库的个别油气田和线路位置；其使用条款未读',
  'MIT licence of the repository that holds them; the tables are of the UN Statistics Division':
    '存放这些表的仓库采用MIT许可；表属于联合国统计司',
  'Definitions of groups of goods, as publications name them': '商品组的定义，以各出版物所用名称为准',
};

/** What each release is, in Chinese, by the English text. */
export const descriptions: Readonly<Record<string, string>> = {
  'Statements of Urumqi Customs and the government of Xinjiang as the press printed them; where a period has no figure, only growth was published. The growth of exports in 2023 is left out, because it does not fit that of total trade.':
    '乌鲁木齐海关和新疆维吾尔自治区政府公布、新闻报道刊载的数字；某一时期没有数字的，当时只公布了增速。2023年出口增速与进出口总值的增速不符，未予收录。',
  'What studies estimate of trade costs on the Belt and Road, and of how trade answers to costs: single figures of their abstracts.':
    '各项研究对“一带一路”沿线贸易成本的估计，以及贸易对成本变化的反应：取自论文摘要的个别数字。',
  "Sentences of China's customs, Urumqi Customs, researchers and the trade press; some are repeated by pages without a table.":
    '中国海关、乌鲁木齐海关、研究者和行业媒体的表述；其中一些由网页转述，网页未附表格。',
  "Dated statements of ministries, customs, auditors and a chamber of commerce on why both sides' figures for trade with China differ, each in our words with its source.":
    '各部委、海关、审计机构和一家商会关于对华贸易双方数字为何不同的说明，注明日期，由我们转述，并附来源。',
  'Sections and chapters of the Harmonized System, names of those headings and subheadings that tables here are about, sections and divisions of SITC, named groups of goods, and which codes of one are which of the other. Short names, and every name in Chinese and Russian, are ours and stand for no legal text, though names of chapters follow the customs tariffs; the names in English are those of the lists.':
    '《商品名称及编码协调制度》的类和章，本站表格所涉及的品目和子目的名称，《国际贸易标准分类》的部门和类，已命名的商品组，以及两种编码之间的对应关系。简称以及所有中文和俄文名称由我们拟定，不代表任何法律文本，但章的名称依照海关税则；英文名称为各目录原有的名称。',
  'Figures and dates quoted in texts.': '引自各文本的数字和日期。',
  'Dates of accession.': '加入世贸组织的日期。',
  'Figures, shares and growth rates that offices and ministries stated, as quoted; the matching totals are observations.':
    '统计机构和各部委公布的数字、比重和增速，按引文收录；与之对应的总额列入观测值。',
  'Scores of the OECD, the UN survey, CAREC corridors and Doing Business. OECD indicators by area and the UN survey by country were not found.':
    '经合组织、联合国调查、CAREC走廊和《营商环境报告》的得分。经合组织的分领域指标和联合国调查的分国数据未找到。',
  'Figures on goods in the trade of China with the five, stated in texts: gas, oil, ores, cars, farm goods.':
    '各文本所载中国与中亚五国贸易的商品数字：天然气、石油、矿石、汽车、农产品。',
  'Cities, border posts, fields, railways, roads and pipelines with their positions. A schematic line joins the places that it is said to go through, and points that were added to draw it; it is no route as it was built.':
    '城市、口岸、油气田、铁路、公路和管道及其位置。示意线连接据称途经的各地点，并为绘图添加了一些点；不是实际建成的线路走向。',
  'Lines, capacities and dates from a tracker and from texts.': '线路、输送能力和日期，取自一个追踪数据库和若干文本。',
  "Centre (spherical centroid) of each economy's outline at 1:50 million, and which outlines share a border. Outlines follow the borders that are in fact controlled.":
    '各经济体1:5000万轮廓的中心（球面形心），以及哪些轮廓相互接壤。轮廓以实际控制的边界为准。',
  'Estimates quoted from texts, where the official series stops.': '引自各文本的估计，用于官方数据中断之后。',
  'Pipelines, trains, the railway and crossings, quoted.': '管道、班列、中吉乌铁路和口岸，均为引用。',
  'Operator volumes, customs values and masses quoted from the press: measures that must not be mixed with those of the statistical reviews.':
    '引自新闻报道的运营企业输送量、海关金额和重量：这些指标不得与《世界能源统计年鉴》的指标混用。',
  'Dated events around the trade of China and Central Asia: those drawn on charts and a diplomatic timeline. Dates have the precision that the source read supports.':
    '与中国和中亚贸易有关的事件及其日期：图中标出的事件和一份外交大事记。日期的精确程度以所读来源为准。',
  "A market estimate cited by the paper, its arithmetic, and ranks of UNCTAD's index.":
    '文章引用的一项市场估计、由该估计推算的结果，以及联合国贸发会议指数的位次。',
  'Length, cost, dates and capacity, quoted; sources disagree and stand side by side.':
    '长度、造价、日期和运能，均为引用；各来源说法不一，一并列出。',
  'Stocks by the commerce ministry and by the Eurasian Development Bank: two definitions that must not share a line.':
    '商务部和欧亚开发银行的直接投资存量：两种口径，不得画在同一条线上。',
  'Trips and values of the China-Europe railway express, quoted.': '中欧班列的开行列数和货值，均为引用。',
  'Border times and costs of road and rail in the CAREC region, from the yearly reports and notes on them.':
    'CAREC地区公路和铁路的过境时间与费用，取自各年度报告及有关说明。',
  'Freight, trains and vehicles at the posts between China and Central Asia, quoted from the press; gaps stay gaps.':
    '中国与中亚之间各口岸的货运量、列车和车辆，引自新闻报道；空缺处保留空缺。',
  'Monthly averages of the noon buying rate in New York, January 2013 to July 2026; the last is a mean of daily rates.':
    '纽约午间买入价的月平均值，2013年1月至2026年7月；最后一个月由每日汇率平均而得。',
  'Yearly and monthly averages in US dollars per barrel.': '年平均和月平均价格，单位为美元/桶。',
  "China's total exports and imports by month in yuan and in US dollars, January 2023 to July 2026 (January and February 2025 together), and the yuan per dollar that they imply for each month, each year to date and each year: at these rates customs' tables by country in yuan come close to the dollars that customs print. The dollars are printed to 0.1 billion; from 2025 on those in yuan are first prints, those in dollars later ones, so that the rates are good to about 0.2 per cent.":
    '2023年1月至2026年7月中国各月出口总值和进口总值，分别以人民币和美元计（2025年1月和2月合并），以及由此推算的各月、各年累计和全年人民币兑美元汇率：按这些汇率折算，海关以人民币计的国别表与海关公布的美元数字接近。美元数字公布至1亿美元；2025年起，人民币数字为首次公布数，美元数字为其后公布数，因此汇率的误差约为0.2%。',
  "China's exports, imports and total trade by partner in 2026-07 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2026年7月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2026-06 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2026年6月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2026-05 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2026年5月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2026-04 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2026年4月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'Yearly means of the monthly index of the world and of the monthly shares of newspaper articles by country, each of twelve months. We have not read the terms of the file, so its monthly rows, in version 1.0.0 of this dataset, are no longer included.':
    '世界月度指数的年平均值和各国报纸文章月度占比的年平均值，均由十二个月平均而得。我们未读过该文件的使用条款，因此本数据集1.0.0版中的月度数据不再收录。',
  "China's exports, imports and total trade by partner in 2026-03 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2026年3月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's trade with the world 2014-2024, and the trade with China that Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan report. Kazakhstan's report for 2020-2022 lacks whole chapters. China's imports from the world include its imports from itself.":
    '2014—2024年中国对世界的贸易，以及哈萨克斯坦、吉尔吉斯斯坦、塔吉克斯坦和乌兹别克斯坦报告的对华贸易。哈萨克斯坦2020—2022年的报告缺少若干整章。中国自世界的进口包括自中国自身的进口。',
  "China's exports, imports and total trade by partner in 2026-02 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2026年2月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2026-01 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2026年1月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "Gross domestic product, growth, consumer prices and openness of China and the five, edition of 10 January 2026: newer than our other World Bank files. Turkmenistan's product of 2023 was revised from 59.9 to 45.9 billion US dollars.":
    '中国和中亚五国的国内生产总值、增长率、消费价格和开放度，2026年1月10日版：比我们的其他世界银行文件新。土库曼斯坦2023年国内生产总值由599亿美元修订为459亿美元。',
  "Uzbekistan's exports to China 2015-2025. Goods and services. The date of the download is not stated; it holds 2025, so it is not older than 2026.":
    '2015—2025年乌兹别克斯坦对中国的出口。含货物和服务。下载日期未注明；其中有2025年数据，因此不早于2026年。',
  'Exports by the sections of SITC as the committee uses them, whose revision it does not state, and services as a row of their own.':
    '按国家统计委员会所用SITC部门分列的出口，所用版本未注明；服务单列一行。',
  "Kazakhstan's exports to and imports from China in 2024 and 2025, in million US dollars to six digits. The same table of 2020 to 2023 repeats what stat-gov-kz/2023 holds in full.":
    '2024年和2025年哈萨克斯坦对中国的出口和自中国的进口，单位为百万美元，六位有效数字。同一张表的2020年至2023年部分与stat-gov-kz/2023完整收录的数据重复。',
  'Yearly averages of the exchange rate 1992-2025.': '1992—2025年汇率年平均值。',
  'Figures of 2025 quoted in texts, rounded, given here in billions of US dollars. On which day they were printed is not on record.':
    '引自各文本的2025年数字，经四舍五入，此处以十亿美元为单位。公布于哪一天没有记录。',
  'Figures quoted in texts, mostly rounded, given here in billions or millions of US dollars; trailing zeros of the text were not kept.':
    '引自各文本的数字，大多经四舍五入，此处以十亿或百万美元为单位；原文末尾的零未保留。',
  "China's exports, imports and total trade by partner in 2025-12 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年12月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "Exports of petroleum gas (HS 2711) and refined copper (HS 7403) to China, estimated by CEPII from both sides' reports. The copy has only the largest 200 flows of each product, so a missing flow may still exist.":
    '对中国的石油气（HS 2711）和精炼铜（HS 7403）出口，由CEPII根据双方报告估计。该副本只含每种产品金额最大的200笔流量，因此未列出的流量仍可能存在。',
  "CEPII's estimates from both sides' reports. The world's trade in sixteen products, and flows with China among the largest 200 of each product; a flow that we lack may be smaller than these.":
    'CEPII根据双方报告作出的估计。十六种产品的世界贸易，以及每种产品最大的200笔流量中涉及中国的部分；我们没有的流量可能小于这些流量。',
  'Yearly means of CPI-U and factors to US dollars of 2023 and 2013; 2025 is the mean of eleven months.':
    'CPI-U年平均值，以及折算为2023年美元和2013年美元的系数；2025年为十一个月的平均值。',
  "China's exports, imports and total trade by partner in 2025-11 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年11月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2025-10 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年10月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2025-09 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年9月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'Figures quoted in texts of October 2025 to 2026, mostly rounded, given here in billions of US dollars; the office counts goods and services.':
    '引自2025年10月至2026年各文本的数字，大多经四舍五入，此处以十亿美元为单位；该统计机构的数字含货物和服务。',
  "China's exports, imports and total trade by partner in 2025-08 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年8月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2025-07 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年7月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2025-06 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年6月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'Trade with the five in January to May 2025, quoted in a text in yuan.': '2025年1月至5月中国与中亚五国的贸易，引自一篇文本，以人民币计。',
  "China's exports, imports and total trade by partner in 2025-05 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年5月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2025-04 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年4月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports and imports 2018-2022 as in UN Comtrade in April 2025. Imports of 2018-2020 from Kazakhstan, Turkmenistan and Uzbekistan differ from those first published; exports of 2021 are 1.2 to 2.6 per cent lower. No cause was published.":
    '2018—2022年中国的出口和进口，为UN Comtrade 2025年4月的数字。2018—2020年自哈萨克斯坦、土库曼斯坦和乌兹别克斯坦的进口与首次公布的不同；2021年的出口低1.2%至2.6%。修订原因未公布。',
  "China's exports, imports and total trade by partner in 2025-03 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年3月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'Figures that the paper states in its text; levels of 2022 derived from its values and growth rates of 2023 rest on a revised 2022.':
    '文章正文所载数字；由文章2023年的金额和增速推算的2022年金额，以修订后的2022年数字为基础。',
  "China's exports, imports and total trade by partner in 2025-02 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年2月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'Stocks of direct investment that the bank counts from open sources project by project, far above those of the ministry; the reports of 2025 and 2026 differ in method, so that a difference between them is no growth.':
    '该行根据公开资料逐个项目统计的直接投资存量，远高于商务部的数字；2025年和2026年的报告方法不同，因此两者之差不是增长。',
  "China's exports, imports and total trade by partner in 2025-01 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2025年1月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'The years 2020-2022, in which the report of Kazakhstan lacks whole chapters: machinery, electrical goods and vehicles stand in no row.':
    '2020—2022年，哈萨克斯坦这几年的报告缺少若干整章：机械、电气产品和车辆没有数据行。',
  'Eleven groups of HS chapters, 2015-2019, 2023 and 2024, as Kazakhstan reports its trade with China.':
    'HS各章归并为十一组，2015—2019年、2023年和2024年，按哈萨克斯坦报告的对华贸易。',
  'Population 1990-2024. The date of the download is not stated; it holds 2024, so it is not older than 2025.':
    '1990—2024年人口。下载日期未注明；其中有2024年数据，因此不早于2025年。',
  'Merchandise trade, exports and imports of goods and services, internet users, exchange rates and customs clearance days. Ratios marked derived are computed here. The date of the download is not stated; it holds 2024, so it is not older than 2025.':
    '商品贸易、货物和服务进出口、互联网用户、汇率和清关天数。标为推算的比率由我们计算。下载日期未注明；其中有2024年数据，因此不早于2025年。',
  "World Bank indicators of Kazakhstan. Merchandise trade with the world is the WTO's, rounded to the million. The date of the download is not stated; it holds 2024, so it is not older than 2025.":
    '世界银行的哈萨克斯坦指标。对世界的商品贸易为世贸组织的数字，四舍五入到百万。下载日期未注明；其中有2024年数据，因此不早于2025年。',
  'Public and publicly guaranteed external debt outstanding, by whom it is owed to; private debt without a guarantee is not in it. The shares were computed by ONE Data from the amounts of the World Bank.':
    '公共和公共担保的外债余额，按债权人分列；不含无担保的私人债务。占比由ONE Data根据世界银行的金额计算。',
  'Imports of electric cars (870380), plug-in hybrids (870360) and lithium batteries (850760) from China and from the world, as the importers report them.':
    '自中国和自世界进口的电动汽车（870380）、插电式混合动力汽车（870360）和锂电池（850760），按进口方的报告。',
  'China as reporter, all goods, 2022. The world total of imports includes what China records as imports from itself.':
    '报告方为中国，全部商品，2022年。自世界的进口总额包括中国记为自中国自身进口的部分。',
  'Lead (78), zinc (79) and other base metals (81) as China reports its trade with Kazakhstan. Exports stand to 2023; imports to 2024, those of other base metals to 2023. The HS revision of each row is that of the report.':
    '中国报告的与哈萨克斯坦贸易中的铅（78）、锌（79）和其他贱金属（81）。出口截至2023年；进口截至2024年，其中其他贱金属截至2023年。每行的HS版本为报告所用版本。',
  'Ores, inorganic chemicals (with uranium compounds), iron and steel, copper, and all products together, as China reports its trade with Kazakhstan; for 2024 only imports of those four chapters. Lead, zinc and other base metals are in another release. We have the other chapters, and those of the other four economies, only in part.':
    '中国报告的与哈萨克斯坦贸易中的矿石、无机化学品（含铀化合物）、钢铁、铜以及全部产品合计；2024年只有这四章的进口。铅、锌和其他贱金属见另一发布版。其余各章以及其他四个经济体的各章，我们只有一部分。',
  'Gas and crude oil to China: the first print of 2024, and the series 2010-2024 on one consistent basis.':
    '输往中国的天然气和原油：2024年首次公布的数字，以及口径一致的2010—2024年序列。',
  "China's exports, imports and total trade by partner in 2024-12 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年12月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "Trade of China with the five in 2023, estimated by CEPII from both sides' reports, not China's figures. The file read does not print the year; 2023 was inferred from values that equal the customs figures of 2023.":
    '2023年中国与中亚五国的贸易，由CEPII根据双方报告估计，不是中国的数字。所读文件未标明年份；因其数值与海关2023年的数字相等，推断为2023年。',
  'Cumulated investments without divestment or contracts, read from the output of a public tool.':
    '投资累计额，不扣除撤资，不含承包合同，读自一个公开工具的输出结果。',
  "China's exports, imports and total trade by partner in 2024-11 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年11月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'Exports of the EU27 (2020 composition) to the five 2013-2023 in euro, converted at the yearly average rates of euro per US dollar of the Federal Reserve (public repository datasets/exchange-rates, data/annual.csv).':
    '2013—2023年欧盟27国（2020年构成）对中亚五国的出口，以欧元计，按美联储公布的欧元兑美元年平均汇率折算（公开仓库datasets/exchange-rates，data/annual.csv）。',
  "China's exports, imports and total trade by partner in 2024-10 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年10月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2024-09 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年9月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2024-09 and in the year so far, in thousand USD, as customs first published them.":
    '2024年9月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为千美元，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2024-08 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年8月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2024-07 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年7月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'Figures quoted in a text, rounded, given here in billions of US dollars. On which day they were printed is not on record.':
    '引自一篇文本的数字，经四舍五入，此处以十亿美元为单位。公布于哪一天没有记录。',
  "Total trade with Kazakhstan in 2023 and its growth, as Xinhua quoted China's customs in July 2024. Given in billions of US dollars; the text prints 410.2 hundred million.":
    '2023年中国与哈萨克斯坦的进出口总值及其增速，为新华社2024年7月引用的中国海关数字。此处以十亿美元为单位；原文为410.2亿。',
  "China's exports, imports and total trade by partner in 2024-06 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年6月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2024-05 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年5月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2024-04 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年4月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'Figures quoted in texts of 2024 and 2025, mostly rounded, given here in billions of US dollars.':
    '引自2024年和2025年各文本的数字，大多经四舍五入，此处以十亿美元为单位。',
  "China's exports, imports and total trade by partner in 2024-03 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年3月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  "China's exports, imports and total trade by partner in 2024-02 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年2月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'Figures quoted in texts, mostly rounded, given here in billions of US dollars; the office counts goods and services.':
    '引自各文本的数字，大多经四舍五入，此处以十亿美元为单位；该统计机构的数字含货物和服务。',
  "China's exports, imports and total trade by partner in 2024-01 and in the year so far, in 10 thousand CNY, as customs first published them.":
    '2024年1月当月及当年累计中国分贸易伙伴的出口、进口和进出口总值，单位为万元人民币，为海关首次公布的数字。',
  'Gross domestic product in current US dollars 1990-2023. The date of the download is not stated; it holds 2023, so it is not older than 2024.':
    '1990—2023年国内生产总值，现价美元。下载日期未注明；其中有2023年数据，因此不早于2024年。',
  'Yearly change of the GDP deflator of the United States, the index and the factors to 2023 chained from it, and the producer price index (2024: eight months).':
    '美国国内生产总值平减指数的年度变化、由此链接而成的指数和折算到2023年的系数，以及生产者价格指数（2024年为八个月）。',
  'The group of ores and metals of WITS, from the reports of Kazakhstan to UN Comtrade.':
    'WITS的矿石和金属组，取自哈萨克斯坦向UN Comtrade提交的报告。',
  'Concentration (normalised Herfindahl-Hirschman index over products) and diversification of the exports and imports of the six. We have not read the terms, so the years before 2013, in version 1.0.0 of this dataset, are no longer included.':
    '中国和中亚五国出口与进口的集中度（按产品计算的标准化赫芬达尔—赫希曼指数）和多样化指数。我们未读过使用条款，因此本数据集1.0.0版中2013年以前的数据不再收录。',
  "China's trade with Kazakhstan 2014-2023 to the dollar, with the exact figures of 2017 and 2023. The date of the download is not stated; it holds 2023, so it is not older than 2024.":
    '2014—2023年中国与哈萨克斯坦的贸易，精确到美元，含2017年和2023年的精确数字。下载日期未注明；其中有2023年数据，因此不早于2024年。',
  'Gas and crude oil to China as first printed in the edition of 2024. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2024年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  "Uzbekistan's exports and imports by country 2010-2023, in thousand US dollars. The press describes the total as goods and services; the file does not say. It has no total row and no row of the European Union: both are sums of its rows.":
    '2010—2023年乌兹别克斯坦分国别的出口和进口，单位为千美元。新闻报道称总额为货物和服务；文件未作说明。文件没有总计行，也没有欧盟行：两者均由各行相加而得。',
  "Kyrgyzstan's exports and imports of goods by country 2010-2023, in thousand US dollars; imports of 2023 are marked preliminary.":
    '2010—2023年吉尔吉斯斯坦分国别的货物出口和进口，单位为千美元；2023年的进口标为初步数。',
  'Gold, metal scrap, coal, clothing; cars, car parts, motor spirit, diesel fuel; and all goods, with all partners together.':
    '黄金、金属废料、煤炭、服装；汽车、汽车零部件、车用汽油、柴油；以及全部商品，均为与所有伙伴的合计。',
  "Kazakhstan's exports and imports by country 2018-2023, in thousand US dollars. Trade with members of the Eurasian Economic Union comes from a survey, the rest from customs. The European Union is as the office defined it in each year.":
    '2018—2023年哈萨克斯坦分国别的出口和进口，单位为千美元。与欧亚经济联盟成员国的贸易来自调查，其余来自海关。欧盟的范围按该统计机构各年的定义。',
  'Share of the population using the Internet; an older edition.': '使用互联网的人口比重；较早的版本。',
  'Loans drawn, and principal and interest paid, of public and publicly guaranteed debt with China as the counterpart; private debt without a guarantee is not in it. A year without a row is one of which the file tells nothing. Non-concessional amounts are the total less the concessional, as ONE computed them.':
    '以中国为对手方的公共和公共担保债务的贷款提取额以及还本付息额；不含无担保的私人债务。没有数据行的年份，文件未提供任何信息。非优惠金额为总额减去优惠金额，由ONE计算。',
  'Finance that institutions of China committed from 2000 to 2021 in dollars of 2021, as AidData counts it from open sources: what was agreed, not what was paid out or is owed. By country from its records recommended for aggregates; by region from projects with a place alone, added up here over the records of a region, so that regions do not add up to countries.':
    '2000年至2021年中国各机构承诺的融资，以2021年美元计，由AidData根据公开资料统计：为协议金额，不是已拨付金额，也不是所欠金额。分国家的数字取自该数据集建议用于汇总的记录；分地区的数字只取自有地点的项目，由我们按地区将记录相加，因此各地区之和不等于国家数字。',
  'Ranks and scores of China, the five and Russia. The description of each indicator is its note.':
    '中国、中亚五国和俄罗斯的位次和得分。各项指标的说明见其注释。',
  "China's exports to the five in 2022 through WITS, in thousand US dollars. The date of the download is not stated; it holds 2022, so it is not older than 2023.":
    '2022年中国对中亚五国的出口，通过WITS取得，单位为千美元。下载日期未注明；其中有2022年数据，因此不早于2023年。',
  'Gas and crude oil to China as first printed in the edition of 2023. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2023年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  "China's imports CIF 2013-2022. The date of the download is not stated; it holds 2022, so it is not older than 2023.":
    '2013—2022年中国的进口，到岸价格（CIF）。下载日期未注明；其中有2022年数据，因此不早于2023年。',
  "CEPII's estimates from both sides' reports. Exports of Kazakhstan to the world by six digits in 2019 and 2021, added up over importers by the author of the copy, and part of its trade with China.":
    'CEPII根据双方报告作出的估计。2019年和2021年哈萨克斯坦对世界的出口，按六位编码，由副本作者将各进口方相加而得，以及其对华贸易的一部分。',
  'Gas and crude oil to China as first printed in the edition of 2022. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2022年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  "Exports FOB and imports CIF of China and the five with all partners, 1992-2020, in million US dollars; and the exports of the world to each of them and in all, 2013-2020; and the exports of all reporters to all partners in 2019, for models of world trade. China's exports are preliminary monthly sums, up to 5 per cent above UN Comtrade. Figures are given to the dollar: the workbook carries sums of months with binary noise. Figures that the IMF marks as its estimates keep that mark; reporter-years that repeat the partners' figures times or over 1.06 or 1.10 are marked as imputed here.":
    '1992—2020年中国和中亚五国与所有伙伴的出口（离岸价格，FOB）和进口（到岸价格，CIF），单位为百万美元；2013—2020年世界对其中各国的出口和世界出口总额；以及2019年所有报告方对所有伙伴的出口，供世界贸易模型使用。中国的出口为初步月度数之和，比UN Comtrade最多高5%。数字精确到美元：原工作簿中的各月之和带有二进制误差。国际货币基金组织标为其估计的数字保留该标记；某报告方某年的数字如系伙伴方数字乘以或除以1.06或1.10，此处标为推算数。',
  "Russia's trade by partner, in million US dollars; Turkmenistan is not listed in it.":
    '俄罗斯分伙伴的贸易，单位为百万美元；其中未列土库曼斯坦。',
  'The articles are undated; they are placed in 2022, the year after the latest figures that they give. Figures quoted in texts, mostly rounded, given here in billions or millions of US dollars; trailing zeros of the text were not kept.':
    '这些文章没有日期，归入2022年，即其所载最新数字的次年。引自各文本的数字，大多经四舍五入，此处以十亿或百万美元为单位；原文末尾的零未保留。',
  'Investments and construction contracts of 95 million US dollars and more; not foreign direct investment of the balance of payments.':
    '9500万美元及以上的投资和建筑合同；不是国际收支口径的外国直接投资。',
  "Import partner shares printed to 0.0001 per cent, times China's imports from the world (2017: 1,843,792,938,795 US dollars, UN Comtrade; 2018: 2,134,026,454,130, IMF). A product of two figures that nobody published, exact to about 1 million US dollars.":
    '公布至0.0001%的进口伙伴占比，乘以中国自世界的进口额（2017年：1,843,792,938,795美元，UN Comtrade；2018年：2,134,026,454,130美元，国际货币基金组织）。为两个数字的乘积，没有任何机构公布过，精确到约100万美元。',
  'Chapter 27 as the three report their trade with China: Kazakhstan 2010-2019, Kyrgyzstan 2010-2020, Uzbekistan 2017-2020. The figures of 2020 are of medium confidence.':
    '三国报告的对华贸易中的第27章：哈萨克斯坦2010—2019年，吉尔吉斯斯坦2010—2020年，乌兹别克斯坦2017—2020年。2020年数字的可信度为中等。',
  'Gas and crude oil to China as first printed in the edition of 2021. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2021年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  'Averages of sampled shipments of 2019 and 2020 by country; those of Turkmenistan are transit shipments of others. Chapters on the other countries were not found.':
    '2019年和2020年抽样货运的分国平均值；土库曼斯坦的数据为他国的过境货运。其他国家的章节未找到。',
  "Kazakhstan's exports to and imports from China 2000-2019 as it reported them to UN Comtrade, in million US dollars to six digits.":
    '2000—2019年哈萨克斯坦向UN Comtrade报告的对中国出口和自中国进口，单位为百万美元，六位有效数字。',
  'Gas and crude oil to China as first printed in the edition of 2020. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2020年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  "China's trade with the world in 2019, total row of the table by customs regime; preliminary.":
    '2019年中国对世界的贸易，取自贸易方式总值表的总值行；初步数。',
  'Gas and crude oil to China as first printed in the edition of 2019. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2019年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  'Gas and crude oil to China as first printed in the edition of 2018. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2018年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  'Totals and first partners of China, Kazakhstan, Kyrgyzstan, Russia and Turkey 2013-2015, in million US dollars with two decimals. A partner has a row only where it is among the first five.':
    '2013—2015年中国、哈萨克斯坦、吉尔吉斯斯坦、俄罗斯和土耳其的总额和主要伙伴，单位为百万美元，保留两位小数。只有位列前五的伙伴才有数据行。',
  "China's exports and imports by partner 2010-2016, as the World Bank's WITS gave them in 2017, in thousand US dollars.":
    '2010—2016年中国分伙伴的出口和进口，为世界银行WITS 2017年提供的数据，单位为千美元。',
  'Gas and crude oil to China as first printed in the edition of 2017. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2017年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  'What China, Kazakhstan and all economies exported to the world in 2015, and all economies to China and to Kazakhstan, by the ten sections of SITC revision 3. UNCTAD fills in missing reports, so that what all economies export rests on estimates in part.':
    '2015年中国、哈萨克斯坦和所有经济体对世界的出口，以及所有经济体对中国和对哈萨克斯坦的出口，按SITC第3次修订版的十个部门分列。缺失的报告由联合国贸发会议补足，因此所有经济体的出口部分依据估计。',
  'Exports of China to the five and of the five to China by the ten sections of SITC revision 3. UNCTAD fills in the exports of Turkmenistan, Uzbekistan and Tajikistan, which are estimates.':
    '中国对中亚五国的出口和中亚五国对中国的出口，按SITC第3次修订版的十个部门分列。土库曼斯坦、乌兹别克斯坦和塔吉克斯坦的出口由联合国贸发会议补足，为估计值。',
  'Gas and crude oil to China as first printed in the edition of 2016. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2016年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  "China's imports from the five in 2014, a first edition in HS 2012.": '2014年中国自中亚五国的进口，为按HS 2012的最早版本。',
  'Two facts from a table of the largest five partners of China in some products; an absence says nothing. The copy states the classification as reported; the report of Kyrgyzstan for 2014 uses HS 2007.':
    '取自中国部分产品前五大伙伴表的两项事实；未列出并不说明任何问题。副本注明商品分类以报告为准；吉尔吉斯斯坦2014年的报告使用HS 2007。',
  'Gas and crude oil to China as first printed in the edition of 2015. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2015年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  'Gas and crude oil to China as first printed in the edition of 2014. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2014年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  'Gas and crude oil to China as first printed in the edition of 2013. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2013年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  'Gas and crude oil to China as first printed in the edition of 2012. Editions before 2018 are on another basis than later ones.':
    '输往中国的天然气和原油，为2012年版首次公布的数字。2018年以前各版与以后各版口径不同。',
  'Distances, contiguity and positions of China, the five and Russia.': '中国、中亚五国和俄罗斯之间的距离、接壤关系和位置。',
};
