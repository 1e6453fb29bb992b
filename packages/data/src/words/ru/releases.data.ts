/** What the releases of sources and the terms of their use are called, in Russian, by the English text. */
export const labels: Readonly<Record<string, string>> = {
  'Trade of Xinjiang with Central Asia, as stated': 'Торговля Синьцзяна с Центральной Азией, как о ней сообщалось',
  'Trade costs, quoted estimates': 'Издержки торговли, оценки из публикаций',
  'What is traded, statements of 2020 to 2025': 'Чем торгуют, сообщения 2020–2025 годов',
  "What officials say about the gaps between both sides' figures": 'Что официальные лица говорят о расхождениях в данных сторон',
  'Nomenclatures of goods': 'Товарные номенклатуры',
  'Trains, the railway and the WTO, 2024 to 2026': 'Поезда, железная дорога и ВТО, 2024–2026 годы',
  'Statements about trade': 'Высказывания о торговле',
  'Trade facilitation': 'Упрощение процедур торговли',
  'What is traded, quoted figures': 'Чем торгуют, данные из публикаций',
  Places: 'Места',
  Pipelines: 'Трубопроводы',
  'Natural Earth, world-atlas 2.0.2': 'Natural Earth, world-atlas 2.0.2',
  'Natural Earth, outlines at 1:50 million': 'Natural Earth, контуры в масштабе 1:50 млн',
  'Internet users of Turkmenistan, quoted figures': 'Пользователи интернета в Туркменистане, данные из публикаций',
  'Infrastructure, quoted figures': 'Инфраструктура, данные из публикаций',
  'Gas and oil to China, quoted figures': 'Газ и нефть в Китай, данные из публикаций',
  'Events and timeline': 'События и хронология',
  'China-Kyrgyzstan-Uzbekistan railway': 'Железная дорога Китай — Киргизия — Узбекистан',
  "China's direct investment, quoted figures": 'Прямые инвестиции Китая, данные из публикаций',
  'China-Europe trains, quoted figures': 'Контейнерные поезда Китай — Европа, данные из публикаций',
  'CAREC corridor performance': 'Показатели работы коридоров ЦАРЭС',
  'Border posts, quoted figures': 'Пункты пропуска, данные из публикаций',
  'Yuan per US dollar by month to July 2026': 'Курс доллара США в юанях по месяцам, по июль 2026 года',
  'Brent spot price to July 2026': 'Спотовая цена нефти Brent, по июль 2026 года',
  "China's customs, monthly totals to July 2026 and the rates that they imply":
    'Таможня Китая, месячные итоги по июль 2026 года и курсы, которые из них следуют',
  "China's customs, table by country of 2026-07": 'Таможня Китая, таблица по странам за июль 2026 года',
  "China's customs, table by country of 2026-06": 'Таможня Китая, таблица по странам за июнь 2026 года',
  "China's customs, table by country of 2026-05": 'Таможня Китая, таблица по странам за май 2026 года',
  "China's customs, table by country of 2026-04": 'Таможня Китая, таблица по странам за апрель 2026 года',
  'Geopolitical Risk Index, yearly means to 2025': 'Индекс геополитического риска, среднегодовые значения по 2025 год',
  "China's customs, table by country of 2026-03": 'Таможня Китая, таблица по странам за март 2026 года',
  'UN Comtrade, March 2026 edition': 'UN Comtrade, выпуск марта 2026 года',
  "China's customs, table by country of 2026-02": 'Таможня Китая, таблица по странам за февраль 2026 года',
  "China's customs, table by country of 2026-01": 'Таможня Китая, таблица по странам за январь 2026 года',
  'World Development Indicators, January 2026': '«Показатели мирового развития», январь 2026 года',
  "Uzbekistan's national statistics, exports to China to 2025": 'Национальная статистика Узбекистана, экспорт в Китай по 2025 год',
  'Exports of Uzbekistan by section, national statistics': 'Экспорт Узбекистана по разделам, национальная статистика',
  "Kazakhstan's national statistics, 2024 and 2025": 'Национальная статистика Казахстана, 2024 и 2025 годы',
  'Yuan per US dollar to 2025': 'Курс доллара США в юанях, по 2025 год',
  "Figures of China's commerce ministry and others in the press, 2026":
    'Данные министерства коммерции Китая и других ведомств в прессе, 2026 год',
  "Figures of China's customs and commerce ministry in the press, 2026-01":
    'Данные таможни и министерства коммерции Китая в прессе, январь 2026 года',
  "China's customs, table by country of 2025-12": 'Таможня Китая, таблица по странам за декабрь 2025 года',
  'CEPII BACI, version 202601: gas and refined copper to China, 2022-2024':
    'CEPII BACI, версия 202601: газ и рафинированная медь в Китай, 2022–2024 годы',
  'BACI, HS 2022, version 202601: sixteen products': 'BACI, ГС 2022, версия 202601: шестнадцать товаров',
  'Figures of Central Asian statistics agencies in the press, 2026-01':
    'Данные статистических ведомств Центральной Азии в прессе, январь 2026 года',
  'Consumer prices of the United States to 2025': 'Потребительские цены в США, по 2025 год',
  "China's customs, table by country of 2025-11": 'Таможня Китая, таблица по странам за ноябрь 2025 года',
  "Figures of China's customs and commerce ministry in the press, 2025-11":
    'Данные таможни и министерства коммерции Китая в прессе, ноябрь 2025 года',
  "China's customs, table by country of 2025-10": 'Таможня Китая, таблица по странам за октябрь 2025 года',
  "China's customs, table by country of 2025-09": 'Таможня Китая, таблица по странам за сентябрь 2025 года',
  'Statistics of Uzbekistan in the press, 2025 and January 2026': 'Статистика Узбекистана в прессе, 2025 год и январь 2026 года',
  "China's customs, table by country of 2025-08": 'Таможня Китая, таблица по странам за август 2025 года',
  "China's customs, table by country of 2025-07": 'Таможня Китая, таблица по странам за июль 2025 года',
  'Figures of Central Asian statistics agencies in the press, 2025-07':
    'Данные статистических ведомств Центральной Азии в прессе, июль 2025 года',
  "China's customs, table by country of 2025-06": 'Таможня Китая, таблица по странам за июнь 2025 года',
  "Figure of China's customs in the press, 16 June 2025": 'Данные таможни Китая в прессе, 16 июня 2025 года',
  "China's customs, table by country of 2025-05": 'Таможня Китая, таблица по странам за май 2025 года',
  "China's customs, table by country of 2025-04": 'Таможня Китая, таблица по странам за апрель 2025 года',
  'UN Comtrade, April 2025 edition': 'UN Comtrade, выпуск апреля 2025 года',
  "China's customs, table by country of 2025-03": 'Таможня Китая, таблица по странам за март 2025 года',
  'Zhang (2025)': 'Zhang (2025)',
  "China's customs, table by country of 2025-02": 'Таможня Китая, таблица по странам за февраль 2025 года',
  'Investment of China by country, as the Eurasian Development Bank states it':
    'Инвестиции Китая по странам, по данным Евразийского банка развития',
  "China's customs, table by country of 2025-01": 'Таможня Китая, таблица по странам за январь 2025 года',
  'WITS, Kazakhstan with China by group of chapters, incomplete years':
    'WITS, торговля Казахстана с Китаем по укрупнённым товарным группам, неполные годы',
  'WITS, Kazakhstan with China by group of chapters': 'WITS, торговля Казахстана с Китаем по укрупнённым товарным группам',
  'World Development Indicators, population to 2024': '«Показатели мирового развития», население по 2024 год',
  'World Development Indicators, as packaged by Open Numbers': '«Показатели мирового развития» в пакете Open Numbers',
  'World Development Indicators, file of Kazakhstan with 2024': '«Показатели мирового развития», файл Казахстана с 2024 годом',
  'International Debt Statistics, edition of 2025: shares of creditors':
    '«Статистика международной задолженности», выпуск 2025 года: доли кредиторов',
  'UN Comtrade, electric vehicles and batteries 2020-2024': 'UN Comtrade, электромобили и аккумуляторы, 2020–2024 годы',
  'UN Comtrade in HS 2022, 2025 edition': 'UN Comtrade по ГС 2022, выпуск 2025 года',
  'UN Comtrade, China with Kazakhstan: lead, zinc, other base metals, 2014-2024':
    'UN Comtrade, торговля Китая с Казахстаном: свинец, цинк, прочие недрагоценные металлы, 2014–2024 годы',
  'UN Comtrade, China with Kazakhstan by chapter, 2014-2024':
    'UN Comtrade, торговля Китая с Казахстаном по товарным группам, 2014–2024 годы',
  'Statistical Review of World Energy 2025': '«Статистический обзор мировой энергетики», 2025 год',
  "Figures of China's customs and commerce ministry in the press, 2025-01":
    'Данные таможни и министерства коммерции Китая в прессе, январь 2025 года',
  "China's customs, table by country of 2024-12": 'Таможня Китая, таблица по странам за декабрь 2024 года',
  'CEPII BACI, version 202501': 'CEPII BACI, версия 202501',
  'Figures of Central Asian statistics agencies in the press, 2025-01':
    'Данные статистических ведомств Центральной Азии в прессе, январь 2025 года',
  'China Global Investment Tracker, investments cumulated': 'China Global Investment Tracker, инвестиции нарастающим итогом',
  "China's customs, table by country of 2024-11": 'Таможня Китая, таблица по странам за ноябрь 2024 года',
  'Eurostat COMEXT, downloads of November 2024': 'COMEXT Евростата, загрузки ноября 2024 года',
  "China's customs, table by country of 2024-10": 'Таможня Китая, таблица по странам за октябрь 2024 года',
  "China's customs, table by country of 2024-09": 'Таможня Китая, таблица по странам за сентябрь 2024 года',
  "China's customs, table by country of 2024-09, in dollars": 'Таможня Китая, таблица по странам за сентябрь 2024 года, в долларах',
  "China's customs, table by country of 2024-08": 'Таможня Китая, таблица по странам за август 2024 года',
  "China's customs, table by country of 2024-07": 'Таможня Китая, таблица по странам за июль 2024 года',
  "Figures of China's customs in the press, first half of 2024": 'Данные таможни Китая в прессе, первое полугодие 2024 года',
  "Figures of China's customs and commerce ministry in the press, 2024-07":
    'Данные таможни и министерства коммерции Китая в прессе, июль 2024 года',
  "China's customs, table by country of 2024-06": 'Таможня Китая, таблица по странам за июнь 2024 года',
  "China's customs, table by country of 2024-05": 'Таможня Китая, таблица по странам за май 2024 года',
  "Figures of China's customs and commerce ministry in the press, 2024-05":
    'Данные таможни и министерства коммерции Китая в прессе, май 2024 года',
  'Figures of Central Asian statistics agencies in the press, 2024-05':
    'Данные статистических ведомств Центральной Азии в прессе, май 2024 года',
  "China's customs, table by country of 2024-04": 'Таможня Китая, таблица по странам за апрель 2024 года',
  'Statistics of Tajikistan and Kyrgyzstan in the press, 2024 and 2025': 'Статистика Таджикистана и Киргизии в прессе, 2024 и 2025 годы',
  "China's customs, table by country of 2024-03": 'Таможня Китая, таблица по странам за март 2024 года',
  "China's customs, table by country of 2024-02": 'Таможня Китая, таблица по странам за февраль 2024 года',
  'Statistics of Uzbekistan in the press, first half of 2024': 'Статистика Узбекистана в прессе, первое полугодие 2024 года',
  'Figures of Central Asian statistics agencies in the press, 2024-02':
    'Данные статистических ведомств Центральной Азии в прессе, февраль 2024 года',
  "Figures of China's customs and commerce ministry in the press, 2024-02":
    'Данные таможни и министерства коммерции Китая в прессе, февраль 2024 года',
  "China's customs, table by country of 2024-01": 'Таможня Китая, таблица по странам за январь 2024 года',
  'Figures of Central Asian statistics agencies in the press, 2024-01':
    'Данные статистических ведомств Центральной Азии в прессе, январь 2024 года',
  'World Development Indicators, GDP to 2023': '«Показатели мирового развития», ВВП по 2023 год',
  'Deflator and producer prices of the United States to 2024': 'Дефлятор и цены производителей в США, по 2024 год',
  "Kazakhstan's exports of ores and metals to China, WITS": 'Экспорт руд и металлов из Казахстана в Китай, WITS',
  'UNCTAD product concentration and diversification, 2013-2023': 'Товарная концентрация и диверсификация по ЮНКТАД, 2013–2023 годы',
  'UN Comtrade, China with Kazakhstan 2014-2023': 'UN Comtrade, торговля Китая с Казахстаном, 2014–2023 годы',
  'Statistical Review of World Energy 2024': '«Статистический обзор мировой энергетики», 2024 год',
  "Uzbekistan's national statistics to 2023": 'Национальная статистика Узбекистана, по 2023 год',
  "Kyrgyzstan's national statistics to 2023": 'Национальная статистика Киргизии, по 2023 год',
  'Kyrgyz national statistics by goods, 2013-2023': 'Национальная статистика Киргизии по товарам, 2013–2023 годы',
  "Kazakhstan's national statistics, yearly files 2018-2023": 'Национальная статистика Казахстана, годовые файлы, 2018–2023 годы',
  'Individuals using the Internet': 'Пользователи интернета',
  'International Debt Statistics: flows of public debt with China, data to 2022':
    '«Статистика международной задолженности»: потоки по государственному долгу перед Китаем, данные по 2022 год',
  "Figures of China's customs and commerce ministry in the press, 2023-12":
    'Данные таможни и министерства коммерции Китая в прессе, декабрь 2023 года',
  'Global Chinese Development Finance Dataset 3.0: commitments by country and region':
    'Global Chinese Development Finance Dataset 3.0: обязательства по странам и регионам',
  "Figures of China's customs and commerce ministry in the press, 2023-07":
    'Данные таможни и министерства коммерции Китая в прессе, июль 2023 года',
  "Figures of China's customs and commerce ministry in the press, 2023-05":
    'Данные таможни и министерства коммерции Китая в прессе, май 2023 года',
  "Figures of China's customs and commerce ministry in the press, 2023-01":
    'Данные таможни и министерства коммерции Китая в прессе, январь 2023 года',
  'Logistics Performance Index, editions 2007-2023': 'Индекс эффективности логистики, выпуски 2007–2023 годов',
  'UN Comtrade through WITS, with 2022': 'UN Comtrade через WITS, с 2022 годом',
  'Statistical Review of World Energy 2023': '«Статистический обзор мировой энергетики», 2023 год',
  'IMF Direction of Trade Statistics, a later download with 2022': '«Направления торговли» МВФ, более поздняя загрузка с 2022 годом',
  "Figures of China's customs and commerce ministry in the press, 2023": 'Данные таможни и министерства коммерции Китая в прессе, 2023 год',
  'BACI, HS 2002, version 202301: exports of Kazakhstan': 'BACI, ГС 2002, версия 202301: экспорт Казахстана',
  'Figures of Central Asian statistics agencies in the press, 2023': 'Данные статистических ведомств Центральной Азии в прессе, 2023 год',
  "Figures of China's customs and commerce ministry in the press, 2022-09":
    'Данные таможни и министерства коммерции Китая в прессе, сентябрь 2022 года',
  'Statistical Review of World Energy 2022': '«Статистический обзор мировой энергетики», 2022 год',
  'IMF Direction of Trade Statistics, February 2022 edition': '«Направления торговли» МВФ, выпуск февраля 2022 года',
  "Russia's customs service, file 94itog": 'Таможенная служба России, файл 94itog',
  "Figures of China's customs and commerce ministry in the press, 2022": 'Данные таможни и министерства коммерции Китая в прессе, 2022 год',
  'China Global Investment Tracker, Fall 2021': 'China Global Investment Tracker, осень 2021 года',
  'WITS import partner shares, January 2021 edition': 'WITS, доли партнёров в импорте, выпуск января 2021 года',
  'UN Comtrade, mineral fuels: KAZ, KGZ, UZB with China, 2010-2020':
    'UN Comtrade, минеральное топливо: торговля Казахстана, Киргизии и Узбекистана с Китаем, 2010–2020 годы',
  'Statistical Review of World Energy 2021': '«Статистический обзор мировой энергетики», 2021 год',
  "Figures of China's customs and commerce ministry in the press, 2021": 'Данные таможни и министерства коммерции Китая в прессе, 2021 год',
  'Figures of Central Asian statistics agencies in the press, 2021': 'Данные статистических ведомств Центральной Азии в прессе, 2021 год',
  'CAREC corridor monitoring 2020, by country': 'Мониторинг коридоров ЦАРЭС за 2020 год, по странам',
  "Kazakhstan's trade with China 2000-2019, UN Comtrade through WITS":
    'Торговля Казахстана с Китаем, 2000–2019 годы, UN Comtrade через WITS',
  'Statistical Review of World Energy 2020': '«Статистический обзор мировой энергетики», 2020 год',
  "China's customs, tables of December 2019": 'Таможня Китая, таблицы за декабрь 2019 года',
  'Figures of Central Asian statistics agencies in the press, 2020': 'Данные статистических ведомств Центральной Азии в прессе, 2020 год',
  "Figures of China's customs and commerce ministry in the press, 2019-11":
    'Данные таможни и министерства коммерции Китая в прессе, ноябрь 2019 года',
  "Figures of China's customs and commerce ministry in the press, 2019-09":
    'Данные таможни и министерства коммерции Китая в прессе, сентябрь 2019 года',
  "Figures of China's customs and commerce ministry in the press, 2019-06-13 (People.cn)":
    'Данные таможни и министерства коммерции Китая в прессе, 13 июня 2019 года (People.cn)',
  "Figures of China's customs and commerce ministry in the press, 2019-06":
    'Данные таможни и министерства коммерции Китая в прессе, июнь 2019 года',
  "Figures of China's customs and commerce ministry in the press, 2019-05":
    'Данные таможни и министерства коммерции Китая в прессе, май 2019 года',
  'Figures of Central Asian statistics agencies in the press, 2019-02':
    'Данные статистических ведомств Центральной Азии в прессе, февраль 2019 года',
  'Statistical Review of World Energy 2019': '«Статистический обзор мировой энергетики», 2019 год',
  'Statistical Review of World Energy 2018': '«Статистический обзор мировой энергетики», 2018 год',
  'WITS trade summaries, 2017 or 2018 edition': 'Сводки торговли WITS, выпуск 2017 или 2018 года',
  'UN Comtrade through WITS, 2017 edition': 'UN Comtrade через WITS, выпуск 2017 года',
  'Statistical Review of World Energy 2017': '«Статистический обзор мировой энергетики», 2017 год',
  "Figures of China's customs and commerce ministry in the press, 2017-01":
    'Данные таможни и министерства коммерции Китая в прессе, январь 2017 года',
  'UNCTAD merchandise trade matrix, world of 2015': 'Матрица торговли товарами ЮНКТАД, весь мир, 2015 год',
  'UNCTAD merchandise trade matrix, 2005 and 2015': 'Матрица торговли товарами ЮНКТАД, 2005 и 2015 годы',
  'Statistical Review of World Energy 2016': '«Статистический обзор мировой энергетики», 2016 год',
  'UN Comtrade, 2015 edition': 'UN Comtrade, выпуск 2015 года',
  'UN Comtrade, telephones and parts of computers: Kyrgyzstan from China, 2014':
    'UN Comtrade, телефоны и части компьютеров: импорт Киргизии из Китая, 2014 год',
  'Statistical Review of World Energy 2015': '«Статистический обзор мировой энергетики», 2015 год',
  "Figures of China's customs and commerce ministry in the press, 2014-09":
    'Данные таможни и министерства коммерции Китая в прессе, сентябрь 2014 года',
  "Figures of China's customs and commerce ministry in the press, 2014-02":
    'Данные таможни и министерства коммерции Китая в прессе, февраль 2014 года',
  'Statistical Review of World Energy 2014': '«Статистический обзор мировой энергетики», 2014 год',
  "Figures of China's customs and commerce ministry in the press, 2014": 'Данные таможни и министерства коммерции Китая в прессе, 2014 год',
  'Figures of Central Asian statistics agencies in the press, 2014': 'Данные статистических ведомств Центральной Азии в прессе, 2014 год',
  "Figures of China's customs and commerce ministry in the press, 2013-09":
    'Данные таможни и министерства коммерции Китая в прессе, сентябрь 2013 года',
  'Statistical Review of World Energy 2013': '«Статистический обзор мировой энергетики», 2013 год',
  'Statistical Review of World Energy 2012': '«Статистический обзор мировой энергетики», 2012 год',
  'CEPII GeoDist 2011': 'CEPII GeoDist 2011',
  'Global Chinese Development Finance Dataset; its terms are not stated in the copies that were read: single sums by country and region':
    'Global Chinese Development Finance Dataset; в прочитанных копиях условия использования не указаны: отдельные суммы по странам и регионам',
  'Etalab Open Licence 2.0, as known; not confirmed': 'Etalab Open Licence 2.0, насколько известно; не подтверждено',
  'Eurostat data; the terms were not read, single facts with their source':
    'Данные Евростата; условия использования мы не читали, отдельные факты с указанием источника',
  'Official statistics of Russia; no terms were found, single facts with their source':
    'Официальная статистика России; условия использования не найдены, отдельные факты с указанием источника',
  'Official statistics of China; no terms were found, single facts of each table with their source':
    'Официальная статистика Китая; условия использования не найдены, отдельные факты из каждой таблицы с указанием источника',
  'Geopolitical Risk Index; the terms of the file were not read: yearly means computed from it, no monthly rows':
    'Индекс геополитического риска; условия использования файла мы не читали: рассчитанные по нему среднегодовые значения, без месячных строк',
  'ODC Public Domain Dedication and Licence 1.0, as the list of the Harmonized System states':
    'ODC Public Domain Dedication and Licence 1.0, как указано в перечне Гармонизированной системы',
  'IMF data: attribution, as known; not confirmed': 'Данные МВФ: с указанием источника, насколько известно; не подтверждено',
  'Public domain, as known; not confirmed': 'Общественное достояние, насколько известно; не подтверждено',
  'Single figures and dates quoted from published texts, each with its source':
    'Отдельные числа и даты из опубликованных текстов, все с указанием источника',
  'Single figures cited from a publication or data file; its terms were not read':
    'Отдельные числа из публикации или файла данных; условия использования мы не читали',
  'Official statistics of Kazakhstan; no terms were found, single facts with their source':
    'Официальная статистика Казахстана; условия использования не найдены, отдельные факты с указанием источника',
  'Official statistics of Kyrgyzstan; no terms were found, single facts with their source':
    'Официальная статистика Киргизии; условия использования не найдены, отдельные факты с указанием источника',
  'Official statistics of Uzbekistan; no terms were found, single facts with their source':
    'Официальная статистика Узбекистана; условия использования не найдены, отдельные факты с указанием источника',
  "UN Comtrade: bulk re-dissemination needs the written permission of the UN Statistics Division, as the terms of WITS say; the database's own policy text was not read":
    'UN Comtrade: для массового распространения данных нужно письменное разрешение Статистического отдела ООН, как сказано в условиях WITS; собственных правил базы мы не читали',
  'UNCTADstat; the terms were not read, single tables with their source':
    'UNCTADstat; условия использования мы не читали, отдельные таблицы с указанием источника',
  'Data of an agency of the United States; its terms were not read, single series with their source':
    'Данные ведомства США; условия использования мы не читали, отдельные ряды с указанием источника',
  'WITS terms: UN Comtrade data through WITS are under UN copyright, for internal use, no re-dissemination without written permission; small cited extracts only':
    'Условия WITS: авторское право на данные UN Comtrade, полученные через WITS, принадлежит ООН; данные — для внутреннего пользования, без письменного разрешения распространять их дальше нельзя; только небольшие выдержки со ссылкой на источник',
  'CC BY 4.0, as known; not confirmed': 'CC BY 4.0, насколько известно; не подтверждено',
  'Figures and paraphrased statements of a published paper, cited':
    'Числа и пересказанные утверждения опубликованной статьи, со ссылкой на неё',
  'CC BY 4.0, as the package that copies it states; the terms of GeoNames were not read':
    'CC BY 4.0, как указано в пакете, который содержит копию; условия использования GeoNames мы не читали',
  'Positions of single fields and lines from trackers of Global Energy Monitor; its terms were not read':
    'Координаты отдельных месторождений и линий из трекеров Global Energy Monitor; условия использования мы не читали',
  'MIT licence of the repository that holds them; the tables are of the UN Statistics Division':
    'Лицензия MIT репозитория, в котором они хранятся; таблицы составлены Статистическим отделом ООН',
  'Definitions of groups of goods, as publications name them': 'Определения групп товаров, как их называют публикации',
};

/** What each release is, in Russian, by the English text. */
export const descriptions: Readonly<Record<string, string>> = {
  'Statements of Urumqi Customs and the government of Xinjiang as the press printed them; where a period has no figure, only growth was published. The growth of exports in 2023 is left out, because it does not fit that of total trade.':
    'Сообщения таможни Урумчи и правительства Синьцзяна в том виде, в каком их напечатала пресса; если за период нет числа, был опубликован только темп прироста. Прирост экспорта за 2023 год опущен: он не согласуется с приростом товарооборота.',
  'What studies estimate of trade costs on the Belt and Road, and of how trade answers to costs: single figures of their abstracts.':
    'Как исследования оценивают издержки торговли в странах «Пояса и пути» и отклик торговли на издержки: отдельные числа из аннотаций.',
  "Sentences of China's customs, Urumqi Customs, researchers and the trade press; some are repeated by pages without a table.":
    'Высказывания таможни Китая, таможни Урумчи, исследователей и отраслевой прессы; некоторые повторены на страницах, где нет таблицы.',
  "Dated statements of ministries, customs, auditors and a chamber of commerce on why both sides' figures for trade with China differ, each in our words with its source.":
    'Датированные заявления министерств, таможенных служб, аудиторов и торговой палаты о том, почему данные сторон о торговле с Китаем расходятся; каждое изложено нашими словами с указанием источника.',
  'Sections and chapters of the Harmonized System, names of those headings and subheadings that tables here are about, sections and divisions of SITC, named groups of goods, and which codes of one are which of the other. Short names, and every name in Chinese and Russian, are ours and stand for no legal text, though names of chapters follow the customs tariffs; the names in English are those of the lists.':
    'Разделы и группы Гармонизированной системы, названия тех позиций и субпозиций, о которых говорят таблицы, секции и отделы МСТК, именованные группы товаров и соответствие одних кодов другим. Краткие названия и все названия на китайском и русском языках — наши и не заменяют юридических текстов, хотя названия групп следуют таможенным тарифам; английские названия взяты из самих перечней.',
  'Figures and dates quoted in texts.': 'Числа и даты, приведённые в текстах.',
  'Dates of accession.': 'Даты вступления.',
  'Figures, shares and growth rates that offices and ministries stated, as quoted; the matching totals are observations.':
    'Числа, доли и темпы прироста, которые называли ведомства и министерства, в том виде, в каком их цитировали; соответствующие итоги входят в наблюдения.',
  'Scores of the OECD, the UN survey, CAREC corridors and Doing Business. OECD indicators by area and the UN survey by country were not found.':
    'Баллы ОЭСР, обследования ООН, коридоров ЦАРЭС и рейтинга Doing Business. Показатели ОЭСР по областям и обследование ООН по странам не найдены.',
  'Figures on goods in the trade of China with the five, stated in texts: gas, oil, ores, cars, farm goods.':
    'Названные в текстах числа о товарах в торговле Китая с пятью странами: газ, нефть, руды, автомобили, сельскохозяйственная продукция.',
  'Cities, border posts, fields, railways, roads and pipelines with their positions. A schematic line joins the places that it is said to go through, and points that were added to draw it; it is no route as it was built.':
    'Города, пункты пропуска, месторождения, железные и автомобильные дороги, трубопроводы и их координаты. Схематичная линия соединяет места, через которые, как сообщается, она проходит, и точки, добавленные для рисунка; это не трасса в том виде, в каком она построена.',
  'Lines, capacities and dates from a tracker and from texts.': 'Нитки, мощности и даты по трекеру и по текстам.',
  "Centre (spherical centroid) of each economy's outline at 1:50 million, and which outlines share a border. Outlines follow the borders that are in fact controlled.":
    'Центр (сферический центроид) контура каждой страны в масштабе 1:50 млн и сведения о том, у каких контуров есть общая граница. Контуры проведены по границам фактического контроля.',
  'Estimates quoted from texts, where the official series stops.':
    'Оценки, приведённые в текстах, для лет, на которые официальный ряд не распространяется.',
  'Pipelines, trains, the railway and crossings, quoted.': 'Трубопроводы, поезда, железная дорога и пограничные переходы, по публикациям.',
  'Operator volumes, customs values and masses quoted from the press: measures that must not be mixed with those of the statistical reviews.':
    'Объёмы, о которых сообщают операторы, таможенная стоимость и масса, приведённые в прессе: эти показатели нельзя смешивать с показателями статистических обзоров.',
  'Dated events around the trade of China and Central Asia: those drawn on charts and a diplomatic timeline. Dates have the precision that the source read supports.':
    'Датированные события вокруг торговли Китая и Центральной Азии: те, что показаны на графиках, и хронология дипломатии. Точность дат та, какую даёт прочитанный источник.',
  "A market estimate cited by the paper, its arithmetic, and ranks of UNCTAD's index.":
    'Оценка рынка, на которую ссылается статья, расчёты статьи и места в индексе ЮНКТАД.',
  'Length, cost, dates and capacity, quoted; sources disagree and stand side by side.':
    'Длина, стоимость, даты и провозная способность, по публикациям; источники расходятся, и их данные стоят рядом.',
  'Stocks by the commerce ministry and by the Eurasian Development Bank: two definitions that must not share a line.':
    'Накопленные инвестиции по данным министерства коммерции и Евразийского банка развития: два определения, которые нельзя сводить в одну линию.',
  'Trips and values of the China-Europe railway express, quoted.':
    'Рейсы контейнерных поездов Китай — Европа и стоимость их грузов, по публикациям.',
  'Border times and costs of road and rail in the CAREC region, from the yearly reports and notes on them.':
    'Время и стоимость пересечения границы по автомобильным и железным дорогам в регионе ЦАРЭС, по ежегодным отчётам и заметкам о них.',
  'Freight, trains and vehicles at the posts between China and Central Asia, quoted from the press; gaps stay gaps.':
    'Грузы, поезда и транспортные средства в пунктах пропуска между Китаем и Центральной Азией, по сообщениям прессы; пробелы остаются пробелами.',
  'Monthly averages of the noon buying rate in New York, January 2013 to July 2026; the last is a mean of daily rates.':
    'Среднемесячные значения полуденного курса покупки в Нью-Йорке, январь 2013 года — июль 2026 года; последнее — среднее дневных курсов.',
  'Yearly and monthly averages in US dollars per barrel.': 'Среднегодовые и среднемесячные значения в долларах США за баррель.',
  "China's total exports and imports by month in yuan and in US dollars, January 2023 to July 2026 (January and February 2025 together), and the yuan per dollar that they imply for each month, each year to date and each year: at these rates customs' tables by country in yuan come close to the dollars that customs print. The dollars are printed to 0.1 billion; from 2025 on those in yuan are first prints, those in dollars later ones, so that the rates are good to about 0.2 per cent.":
    'Весь экспорт и импорт Китая по месяцам в юанях и в долларах США, январь 2023 года — июль 2026 года (январь и февраль 2025 года вместе), и число юаней за доллар, которое из них следует для каждого месяца, каждого периода с начала года и каждого года: при этих курсах таблицы таможни по странам в юанях близко сходятся с долларами, которые печатает таможня. Доллары напечатаны с точностью до 0,1 млрд; с 2025 года суммы в юанях — первые публикации, а суммы в долларах — более поздние, поэтому курсы верны примерно до 0,2 %.',
  "China's exports, imports and total trade by partner in 2026-07 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за июль 2026 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2026-06 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за июнь 2026 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2026-05 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за май 2026 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2026-04 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за апрель 2026 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'Yearly means of the monthly index of the world and of the monthly shares of newspaper articles by country, each of twelve months. We have not read the terms of the file, so its monthly rows, in version 1.0.0 of this dataset, are no longer included.':
    'Среднегодовые значения месячного индекса для мира и месячных долей газетных статей по странам, каждое по двенадцати месяцам. Условия использования файла мы не читали, поэтому его месячные строки, которые были в версии 1.0.0 этого набора данных, больше не включены.',
  "China's exports, imports and total trade by partner in 2026-03 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за март 2026 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's trade with the world 2014-2024, and the trade with China that Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan report. Kazakhstan's report for 2020-2022 lacks whole chapters. China's imports from the world include its imports from itself.":
    'Торговля Китая со всем миром в 2014–2024 годах и торговля с Китаем, о которой сообщают Казахстан, Киргизия, Таджикистан и Узбекистан. В отчётах Казахстана за 2020–2022 годы нет целых товарных групп. Импорт Китая из всех стран включает импорт из самого Китая.',
  "China's exports, imports and total trade by partner in 2026-02 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за февраль 2026 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2026-01 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за январь 2026 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "Gross domestic product, growth, consumer prices and openness of China and the five, edition of 10 January 2026: newer than our other World Bank files. Turkmenistan's product of 2023 was revised from 59.9 to 45.9 billion US dollars.":
    'Валовой внутренний продукт, его рост, потребительские цены и открытость экономики Китая и пяти стран, выпуск от 10 января 2026 года: новее других наших файлов Всемирного банка. ВВП Туркменистана за 2023 год пересмотрен с 59,9 до 45,9 млрд долларов США.',
  "Uzbekistan's exports to China 2015-2025. Goods and services. The date of the download is not stated; it holds 2025, so it is not older than 2026.":
    'Экспорт Узбекистана в Китай в 2015–2025 годах. Товары и услуги. Дата загрузки не указана; в файле есть 2025 год, значит, он загружен не раньше 2026 года.',
  'Exports by the sections of SITC as the committee uses them, whose revision it does not state, and services as a row of their own.':
    'Экспорт по разделам МСТК в том виде, в каком их применяет комитет, не указывающий её редакцию; услуги стоят отдельной строкой.',
  "Kazakhstan's exports to and imports from China in 2024 and 2025, in million US dollars to six digits. The same table of 2020 to 2023 repeats what stat-gov-kz/2023 holds in full.":
    'Экспорт Казахстана в Китай и импорт из Китая в 2024 и 2025 годах, в млн долларов США с шестью знаками. Та же таблица за 2020–2023 годы повторяет то, что полностью содержит stat-gov-kz/2023.',
  'Yearly averages of the exchange rate 1992-2025.': 'Среднегодовой обменный курс, 1992–2025 годы.',
  'Figures of 2025 quoted in texts, rounded, given here in billions of US dollars. On which day they were printed is not on record.':
    'Числа за 2025 год, приведённые в текстах, округлённые; здесь даны в млрд долларов США. В какой день они напечатаны, не зафиксировано.',
  'Figures quoted in texts, mostly rounded, given here in billions or millions of US dollars; trailing zeros of the text were not kept.':
    'Числа, приведённые в текстах, большей частью округлённые; здесь даны в млрд или млн долларов США; нули на конце, стоявшие в тексте, не сохранены.',
  "China's exports, imports and total trade by partner in 2025-12 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за декабрь 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "Exports of petroleum gas (HS 2711) and refined copper (HS 7403) to China, estimated by CEPII from both sides' reports. The copy has only the largest 200 flows of each product, so a missing flow may still exist.":
    'Экспорт нефтяных газов (ГС 2711) и рафинированной меди (ГС 7403) в Китай по оценке CEPII на основе отчётов обеих сторон. В копии есть только 200 крупнейших потоков каждого товара, поэтому отсутствующий в ней поток мог существовать.',
  "CEPII's estimates from both sides' reports. The world's trade in sixteen products, and flows with China among the largest 200 of each product; a flow that we lack may be smaller than these.":
    'Оценки CEPII по отчётам обеих сторон. Мировая торговля шестнадцатью товарами и потоки с Китаем из числа 200 крупнейших по каждому товару; поток, которого у нас нет, может быть меньше этих.',
  'Yearly means of CPI-U and factors to US dollars of 2023 and 2013; 2025 is the mean of eleven months.':
    'Среднегодовые значения CPI-U и коэффициенты пересчёта в доллары США 2023 и 2013 годов; значение за 2025 год — среднее одиннадцати месяцев.',
  "China's exports, imports and total trade by partner in 2025-11 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за ноябрь 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2025-10 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за октябрь 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2025-09 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за сентябрь 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'Figures quoted in texts of October 2025 to 2026, mostly rounded, given here in billions of US dollars; the office counts goods and services.':
    'Числа, приведённые в текстах с октября 2025 по 2026 год, большей частью округлённые; здесь даны в млрд долларов США; ведомство считает товары и услуги.',
  "China's exports, imports and total trade by partner in 2025-08 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за август 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2025-07 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за июль 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2025-06 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за июнь 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'Trade with the five in January to May 2025, quoted in a text in yuan.':
    'Торговля с пятью странами в январе — мае 2025 года, приведённая в тексте в юанях.',
  "China's exports, imports and total trade by partner in 2025-05 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за май 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2025-04 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за апрель 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports and imports 2018-2022 as in UN Comtrade in April 2025. Imports of 2018-2020 from Kazakhstan, Turkmenistan and Uzbekistan differ from those first published; exports of 2021 are 1.2 to 2.6 per cent lower. No cause was published.":
    'Экспорт и импорт Китая в 2018–2022 годах, какими они были в UN Comtrade в апреле 2025 года. Импорт 2018–2020 годов из Казахстана, Туркменистана и Узбекистана отличается от опубликованного впервые; экспорт 2021 года ниже на 1,2–2,6 %. Причина не опубликована.',
  "China's exports, imports and total trade by partner in 2025-03 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за март 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'Figures that the paper states in its text; levels of 2022 derived from its values and growth rates of 2023 rest on a revised 2022.':
    'Числа, которые статья приводит в тексте; уровни 2022 года, выведенные из её значений и темпов прироста за 2023 год, опираются на пересмотренный 2022 год.',
  "China's exports, imports and total trade by partner in 2025-02 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за февраль 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'Stocks of direct investment that the bank counts from open sources project by project, far above those of the ministry; the reports of 2025 and 2026 differ in method, so that a difference between them is no growth.':
    'Накопленные прямые инвестиции, которые банк считает по открытым источникам, проект за проектом; они намного больше, чем по данным министерства. Методы отчётов 2025 и 2026 годов различаются, поэтому разница между ними не означает роста.',
  "China's exports, imports and total trade by partner in 2025-01 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за январь 2025 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'The years 2020-2022, in which the report of Kazakhstan lacks whole chapters: machinery, electrical goods and vehicles stand in no row.':
    '2020–2022 годы, за которые в отчёте Казахстана нет целых товарных групп: машин, электротехники и транспортных средств нет ни в одной строке.',
  'Eleven groups of HS chapters, 2015-2019, 2023 and 2024, as Kazakhstan reports its trade with China.':
    'Одиннадцать укрупнённых товарных групп ГС, 2015–2019, 2023 и 2024 годы, по отчётам Казахстана о его торговле с Китаем.',
  'Population 1990-2024. The date of the download is not stated; it holds 2024, so it is not older than 2025.':
    'Население в 1990–2024 годах. Дата загрузки не указана; в файле есть 2024 год, значит, он загружен не раньше 2025 года.',
  'Merchandise trade, exports and imports of goods and services, internet users, exchange rates and customs clearance days. Ratios marked derived are computed here. The date of the download is not stated; it holds 2024, so it is not older than 2025.':
    'Торговля товарами, экспорт и импорт товаров и услуг, пользователи интернета, обменные курсы и число дней на таможенное оформление. Отношения с пометкой «рассчитано нами» вычислены здесь. Дата загрузки не указана; в файле есть 2024 год, значит, он загружен не раньше 2025 года.',
  "World Bank indicators of Kazakhstan. Merchandise trade with the world is the WTO's, rounded to the million. The date of the download is not stated; it holds 2024, so it is not older than 2025.":
    'Показатели Всемирного банка по Казахстану. Торговля товарами со всем миром — данные ВТО, округлённые до миллиона. Дата загрузки не указана; в файле есть 2024 год, значит, он загружен не раньше 2025 года.',
  'Public and publicly guaranteed external debt outstanding, by whom it is owed to; private debt without a guarantee is not in it. The shares were computed by ONE Data from the amounts of the World Bank.':
    'Непогашенный государственный и гарантированный государством внешний долг по кредиторам; частный долг без гарантии в него не входит. Доли рассчитаны ONE Data по суммам Всемирного банка.',
  'Imports of electric cars (870380), plug-in hybrids (870360) and lithium batteries (850760) from China and from the world, as the importers report them.':
    'Импорт электромобилей (870380), подключаемых гибридов (870360) и литиевых аккумуляторов (850760) из Китая и из всех стран, по отчётам стран-импортёров.',
  'China as reporter, all goods, 2022. The world total of imports includes what China records as imports from itself.':
    'Китай как страна-респондент, все товары, 2022 год. Итог импорта из всех стран включает то, что Китай учитывает как импорт из самого себя.',
  'Lead (78), zinc (79) and other base metals (81) as China reports its trade with Kazakhstan. Exports stand to 2023; imports to 2024, those of other base metals to 2023. The HS revision of each row is that of the report.':
    'Свинец (78), цинк (79) и прочие недрагоценные металлы (81) по отчётам Китая о торговле с Казахстаном. Экспорт доведён до 2023 года, импорт — до 2024 года, импорт прочих недрагоценных металлов — до 2023 года. Редакция ГС в каждой строке та же, что в отчёте.',
  'Ores, inorganic chemicals (with uranium compounds), iron and steel, copper, and all products together, as China reports its trade with Kazakhstan; for 2024 only imports of those four chapters. Lead, zinc and other base metals are in another release. We have the other chapters, and those of the other four economies, only in part.':
    'Руды, неорганические химикаты (вместе с соединениями урана), чёрные металлы, медь и все товары вместе по отчётам Китая о торговле с Казахстаном; за 2024 год — только импорт по этим четырём группам. Свинец, цинк и прочие недрагоценные металлы — в другом выпуске. Остальные группы, как и группы для четырёх других стран, есть у нас лишь частично.',
  'Gas and crude oil to China: the first print of 2024, and the series 2010-2024 on one consistent basis.':
    'Газ и сырая нефть в Китай: первая публикация за 2024 год и ряд за 2010–2024 годы на единой основе.',
  "China's exports, imports and total trade by partner in 2024-12 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за декабрь 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "Trade of China with the five in 2023, estimated by CEPII from both sides' reports, not China's figures. The file read does not print the year; 2023 was inferred from values that equal the customs figures of 2023.":
    'Торговля Китая с пятью странами в 2023 году по оценке CEPII на основе отчётов обеих сторон, а не по данным Китая. В прочитанном файле год не указан; 2023 год установлен по значениям, равным данным таможни за 2023 год.',
  'Cumulated investments without divestment or contracts, read from the output of a public tool.':
    'Инвестиции нарастающим итогом, без учёта выхода из проектов и без контрактов, по результатам общедоступной программы.',
  "China's exports, imports and total trade by partner in 2024-11 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за ноябрь 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'Exports of the EU27 (2020 composition) to the five 2013-2023 in euro, converted at the yearly average rates of euro per US dollar of the Federal Reserve (public repository datasets/exchange-rates, data/annual.csv).':
    'Экспорт ЕС-27 (в составе 2020 года) в пять стран в 2013–2023 годах в евро, пересчитанный по среднегодовым курсам евро за доллар США, которые даёт Федеральная резервная система (общедоступный репозиторий datasets/exchange-rates, data/annual.csv).',
  "China's exports, imports and total trade by partner in 2024-10 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за октябрь 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2024-09 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за сентябрь 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2024-09 and in the year so far, in thousand USD, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за сентябрь 2024 года и с начала года, в тыс. долларов США, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2024-08 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за август 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2024-07 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за июль 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'Figures quoted in a text, rounded, given here in billions of US dollars. On which day they were printed is not on record.':
    'Числа, приведённые в тексте, округлённые; здесь даны в млрд долларов США. В какой день они напечатаны, не зафиксировано.',
  "Total trade with Kazakhstan in 2023 and its growth, as Xinhua quoted China's customs in July 2024. Given in billions of US dollars; the text prints 410.2 hundred million.":
    'Товарооборот с Казахстаном в 2023 году и его прирост, как их привело агентство Синьхуа со ссылкой на таможню Китая в июле 2024 года. Здесь даны в млрд долларов США; в тексте напечатано 410,2 сотни миллионов.',
  "China's exports, imports and total trade by partner in 2024-06 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за июнь 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2024-05 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за май 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2024-04 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за апрель 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'Figures quoted in texts of 2024 and 2025, mostly rounded, given here in billions of US dollars.':
    'Числа, приведённые в текстах 2024 и 2025 годов, большей частью округлённые; здесь даны в млрд долларов США.',
  "China's exports, imports and total trade by partner in 2024-03 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за март 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  "China's exports, imports and total trade by partner in 2024-02 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за февраль 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'Figures quoted in texts, mostly rounded, given here in billions of US dollars; the office counts goods and services.':
    'Числа, приведённые в текстах, большей частью округлённые; здесь даны в млрд долларов США; ведомство считает товары и услуги.',
  "China's exports, imports and total trade by partner in 2024-01 and in the year so far, in 10 thousand CNY, as customs first published them.":
    'Экспорт, импорт и товарооборот Китая по партнёрам за январь 2024 года и с начала года, в 10 тыс. юаней, по первой публикации таможни.',
  'Gross domestic product in current US dollars 1990-2023. The date of the download is not stated; it holds 2023, so it is not older than 2024.':
    'Валовой внутренний продукт в текущих долларах США, 1990–2023 годы. Дата загрузки не указана; в файле есть 2023 год, значит, он загружен не раньше 2024 года.',
  'Yearly change of the GDP deflator of the United States, the index and the factors to 2023 chained from it, and the producer price index (2024: eight months).':
    'Годовое изменение дефлятора ВВП США, построенные по нему цепным методом индекс и коэффициенты пересчёта к 2023 году, а также индекс цен производителей (2024 год: восемь месяцев).',
  'The group of ores and metals of WITS, from the reports of Kazakhstan to UN Comtrade.':
    'Группа руд и металлов WITS по отчётам Казахстана в UN Comtrade.',
  'Concentration (normalised Herfindahl-Hirschman index over products) and diversification of the exports and imports of the six. We have not read the terms, so the years before 2013, in version 1.0.0 of this dataset, are no longer included.':
    'Концентрация (нормированный индекс Херфиндаля — Хиршмана по товарам) и диверсификация экспорта и импорта шести стран. Условия использования мы не читали, поэтому годы до 2013-го, которые были в версии 1.0.0 этого набора данных, больше не включены.',
  "China's trade with Kazakhstan 2014-2023 to the dollar, with the exact figures of 2017 and 2023. The date of the download is not stated; it holds 2023, so it is not older than 2024.":
    'Торговля Китая с Казахстаном в 2014–2023 годах с точностью до доллара, с точными данными за 2017 и 2023 годы. Дата загрузки не указана; в файле есть 2023 год, значит, он загружен не раньше 2024 года.',
  'Gas and crude oil to China as first printed in the edition of 2024. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2024 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  "Uzbekistan's exports and imports by country 2010-2023, in thousand US dollars. The press describes the total as goods and services; the file does not say. It has no total row and no row of the European Union: both are sums of its rows.":
    'Экспорт и импорт Узбекистана по странам в 2010–2023 годах, в тыс. долларов США. Пресса пишет, что итог охватывает товары и услуги; в файле об этом не сказано. В нём нет ни строки итога, ни строки Европейского союза: и то и другое — суммы его строк.',
  "Kyrgyzstan's exports and imports of goods by country 2010-2023, in thousand US dollars; imports of 2023 are marked preliminary.":
    'Экспорт и импорт товаров Киргизии по странам в 2010–2023 годах, в тыс. долларов США; импорт за 2023 год помечен как предварительный.',
  'Gold, metal scrap, coal, clothing; cars, car parts, motor spirit, diesel fuel; and all goods, with all partners together.':
    'Золото, металлолом, уголь, одежда; легковые автомобили, автозапчасти, бензин, дизельное топливо; и все товары — со всеми партнёрами вместе.',
  "Kazakhstan's exports and imports by country 2018-2023, in thousand US dollars. Trade with members of the Eurasian Economic Union comes from a survey, the rest from customs. The European Union is as the office defined it in each year.":
    'Экспорт и импорт Казахстана по странам в 2018–2023 годах, в тыс. долларов США. Торговля с членами Евразийского экономического союза взята из обследования, остальная — из таможенных данных. Европейский союз взят в том составе, какой ведомство принимало в каждом году.',
  'Share of the population using the Internet; an older edition.': 'Доля населения, пользующегося интернетом; более старый выпуск.',
  'Loans drawn, and principal and interest paid, of public and publicly guaranteed debt with China as the counterpart; private debt without a guarantee is not in it. A year without a row is one of which the file tells nothing. Non-concessional amounts are the total less the concessional, as ONE computed them.':
    'Полученные кредиты и выплаченные основной долг и проценты по государственному и гарантированному государством долгу, где другая сторона — Китай; частный долг без гарантии сюда не входит. Если за год нет строки, файл о нём ничего не сообщает. Нельготные суммы — это общая сумма за вычетом льготных, по расчёту ONE.',
  'Finance that institutions of China committed from 2000 to 2021 in dollars of 2021, as AidData counts it from open sources: what was agreed, not what was paid out or is owed. By country from its records recommended for aggregates; by region from projects with a place alone, added up here over the records of a region, so that regions do not add up to countries.':
    'Финансирование, которое учреждения Китая обязались предоставить с 2000 по 2021 год, в долларах 2021 года, по подсчёту AidData на основе открытых источников: то, о чём договорились, а не то, что выплачено или остаётся долгом. По странам — по записям, рекомендованным для сводных сумм; по регионам — только по проектам с указанным местом, сложенным здесь по записям региона, поэтому сумма регионов не равна сумме по стране.',
  'Ranks and scores of China, the five and Russia. The description of each indicator is its note.':
    'Места и баллы Китая, пяти стран и России. Описание каждого показателя стоит в его примечании.',
  "China's exports to the five in 2022 through WITS, in thousand US dollars. The date of the download is not stated; it holds 2022, so it is not older than 2023.":
    'Экспорт Китая в пять стран в 2022 году через WITS, в тыс. долларов США. Дата загрузки не указана; в файле есть 2022 год, значит, он загружен не раньше 2023 года.',
  'Gas and crude oil to China as first printed in the edition of 2023. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2023 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  "China's imports CIF 2013-2022. The date of the download is not stated; it holds 2022, so it is not older than 2023.":
    'Импорт Китая в ценах СИФ, 2013–2022 годы. Дата загрузки не указана; в файле есть 2022 год, значит, он загружен не раньше 2023 года.',
  "CEPII's estimates from both sides' reports. Exports of Kazakhstan to the world by six digits in 2019 and 2021, added up over importers by the author of the copy, and part of its trade with China.":
    'Оценки CEPII по отчётам обеих сторон. Экспорт Казахстана во все страны по шестизначным кодам в 2019 и 2021 годах, сложенный по импортёрам автором копии, и часть его торговли с Китаем.',
  'Gas and crude oil to China as first printed in the edition of 2022. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2022 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  "Exports FOB and imports CIF of China and the five with all partners, 1992-2020, in million US dollars; and the exports of the world to each of them and in all, 2013-2020; and the exports of all reporters to all partners in 2019, for models of world trade. China's exports are preliminary monthly sums, up to 5 per cent above UN Comtrade. Figures are given to the dollar: the workbook carries sums of months with binary noise. Figures that the IMF marks as its estimates keep that mark; reporter-years that repeat the partners' figures times or over 1.06 or 1.10 are marked as imputed here.":
    'Экспорт в ценах ФОБ и импорт в ценах СИФ Китая и пяти стран со всеми партнёрами, 1992–2020 годы, в млн долларов США; экспорт всех стран в каждую из них и всего, 2013–2020 годы; и экспорт всех стран-респондентов всем партнёрам в 2019 году, для моделей мировой торговли. Экспорт Китая — предварительные месячные суммы, до 5 % выше данных UN Comtrade. Числа даны с точностью до доллара: в рабочей книге записаны суммы месяцев с двоичным шумом. Числа, помеченные МВФ как его оценки, сохраняют эту пометку; годы страны-респондента, в которых повторены данные партнёров, умноженные или делённые на 1,06 или 1,10, помечены здесь как досчитанные.',
  "Russia's trade by partner, in million US dollars; Turkmenistan is not listed in it.":
    'Торговля России по партнёрам, в млн долларов США; Туркменистана в таблице нет.',
  'The articles are undated; they are placed in 2022, the year after the latest figures that they give. Figures quoted in texts, mostly rounded, given here in billions or millions of US dollars; trailing zeros of the text were not kept.':
    'Статьи не датированы; они отнесены к 2022 году, который следует за последними числами, приведёнными в них. Числа, приведённые в текстах, большей частью округлённые; здесь даны в млрд или млн долларов США; нули на конце, стоявшие в тексте, не сохранены.',
  'Investments and construction contracts of 95 million US dollars and more; not foreign direct investment of the balance of payments.':
    'Инвестиции и строительные контракты на 95 млн долларов США и больше; это не прямые иностранные инвестиции платёжного баланса.',
  "Import partner shares printed to 0.0001 per cent, times China's imports from the world (2017: 1,843,792,938,795 US dollars, UN Comtrade; 2018: 2,134,026,454,130, IMF). A product of two figures that nobody published, exact to about 1 million US dollars.":
    'Доли партнёров в импорте, напечатанные с точностью до 0,0001 %, умноженные на импорт Китая из всех стран (2017 год: 1 843 792 938 795 долларов США, UN Comtrade; 2018 год: 2 134 026 454 130, МВФ). Это произведение двух чисел, которого никто не публиковал; оно верно примерно до 1 млн долларов США.',
  'Chapter 27 as the three report their trade with China: Kazakhstan 2010-2019, Kyrgyzstan 2010-2020, Uzbekistan 2017-2020. The figures of 2020 are of medium confidence.':
    'Группа 27 по отчётам трёх стран об их торговле с Китаем: Казахстан — 2010–2019, Киргизия — 2010–2020, Узбекистан — 2017–2020 годы. У данных за 2020 год средняя достоверность.',
  'Gas and crude oil to China as first printed in the edition of 2021. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2021 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  'Averages of sampled shipments of 2019 and 2020 by country; those of Turkmenistan are transit shipments of others. Chapters on the other countries were not found.':
    'Средние по странам для перевозок 2019 и 2020 годов, попавших в выборку; для Туркменистана это транзитные перевозки других стран. Главы об остальных странах не найдены.',
  "Kazakhstan's exports to and imports from China 2000-2019 as it reported them to UN Comtrade, in million US dollars to six digits.":
    'Экспорт Казахстана в Китай и импорт из Китая в 2000–2019 годах по отчётам, которые он представил в UN Comtrade, в млн долларов США с шестью знаками.',
  'Gas and crude oil to China as first printed in the edition of 2020. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2020 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  "China's trade with the world in 2019, total row of the table by customs regime; preliminary.":
    'Торговля Китая со всем миром в 2019 году, итоговая строка таблицы по таможенным режимам; предварительные данные.',
  'Gas and crude oil to China as first printed in the edition of 2019. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2019 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  'Gas and crude oil to China as first printed in the edition of 2018. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2018 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  'Totals and first partners of China, Kazakhstan, Kyrgyzstan, Russia and Turkey 2013-2015, in million US dollars with two decimals. A partner has a row only where it is among the first five.':
    'Итоги и первые партнёры Китая, Казахстана, Киргизии, России и Турции в 2013–2015 годах, в млн долларов США с двумя знаками после запятой. У партнёра есть строка только там, где он входит в первую пятёрку.',
  "China's exports and imports by partner 2010-2016, as the World Bank's WITS gave them in 2017, in thousand US dollars.":
    'Экспорт и импорт Китая по партнёрам в 2010–2016 годах, какими их давала система WITS Всемирного банка в 2017 году, в тыс. долларов США.',
  'Gas and crude oil to China as first printed in the edition of 2017. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2017 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  'What China, Kazakhstan and all economies exported to the world in 2015, and all economies to China and to Kazakhstan, by the ten sections of SITC revision 3. UNCTAD fills in missing reports, so that what all economies export rests on estimates in part.':
    'Что Китай, Казахстан и все страны экспортировали во все страны в 2015 году, а все страны — в Китай и в Казахстан, по десяти разделам МСТК (редакция 3). ЮНКТАД восполняет недостающие отчёты, поэтому экспорт всех стран отчасти опирается на оценки.',
  'Exports of China to the five and of the five to China by the ten sections of SITC revision 3. UNCTAD fills in the exports of Turkmenistan, Uzbekistan and Tajikistan, which are estimates.':
    'Экспорт Китая в пять стран и пяти стран в Китай по десяти разделам МСТК (редакция 3). Экспорт Туркменистана, Узбекистана и Таджикистана восполнила ЮНКТАД; это оценки.',
  'Gas and crude oil to China as first printed in the edition of 2016. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2016 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  "China's imports from the five in 2014, a first edition in HS 2012.": 'Импорт Китая из пяти стран в 2014 году, первый выпуск по ГС 2012.',
  'Two facts from a table of the largest five partners of China in some products; an absence says nothing. The copy states the classification as reported; the report of Kyrgyzstan for 2014 uses HS 2007.':
    'Два факта из таблицы пяти крупнейших партнёров Китая по некоторым товарам; отсутствие партнёра в ней ни о чём не говорит. В копии указано, что классификация взята как в отчёте; отчёт Киргизии за 2014 год составлен по ГС 2007.',
  'Gas and crude oil to China as first printed in the edition of 2015. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2015 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  'Gas and crude oil to China as first printed in the edition of 2014. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2014 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  'Gas and crude oil to China as first printed in the edition of 2013. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2013 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  'Gas and crude oil to China as first printed in the edition of 2012. Editions before 2018 are on another basis than later ones.':
    'Газ и сырая нефть в Китай по первой публикации, в выпуске 2012 года. Выпуски до 2018 года построены на иной основе, чем более поздние.',
  'Distances, contiguity and positions of China, the five and Russia.':
    'Расстояния, общие границы и координаты Китая, пяти стран и России.',
};
