/**
 * What rows of the data note of themselves, in Russian, by the English text, for `sayIn`, which tells what stands in braces. What a publisher wrote, such as
 * the names of its series, has no words here and stays as published.
 */
export const notes: Readonly<Record<string, string>> = {
  // what the rows of figures note
  'the text does not name the source of the figure': 'в тексте не назван источник числа',
  '"slightly above $49.5bn"; paper and China Daily 2022 say 50':
    'в тексте «чуть больше 49,5 млрд долл.»; в статье и China Daily 2022 года — 50',
  '"moving up to $2.8 billion in 2024"; Kyrgyz side reports 0.12bn (Comtrade)':
    'в тексте «рост до 2,8 млрд долл. в 2024 году»; Киргизия сообщает 0,12 млрд (Comtrade)',
  'stat.uz says 17.2': 'на stat.uz — 17,2',
  'MOFCOM via stheadline: 71.2': 'министерство коммерции (через stheadline): 71,2',
  "China's share of the imports is printed beside it: {number} %": 'рядом напечатана доля Китая в импорте: {0}\u00A0%',
  '"over $8.9 bln", +6.9%': 'в тексте «более 8,9 млрд долл.», рост на 6,9\u00A0%',
  "revised vintage: 1.2 to 2.6 per cent below the first print; our earliest table is a revision; we do not have what China's customs first published for 2021":
    'пересмотренные данные, на 1,2–2,6\u00A0% ниже первоначальных; самая ранняя наша таблица уже пересмотрена; первоначальных данных таможни Китая за 2021 год у нас нет',
  "our earliest table is a revision; we do not have what China's customs first published for 2021":
    'самая ранняя наша таблица уже пересмотрена; первоначальных данных таможни Китая за 2021 год у нас нет',
  'text of paper; also CGTN 2023-05-16, Xinhua 2023-04-19': 'текст статьи; также CGTN 2023-05-16, «Синьхуа» 2023-04-19',
  'text of paper; also Xinhua 2024-07: 410.2亿, +32.2%': 'текст статьи; также «Синьхуа» 2024-07: 41,02 млрд, рост на 32,2\u00A0%',
  'on a base for 2022 that was revised': 'к базе 2022 года, которую потом пересмотрели',
  'from the WTO': 'по данным ВТО',
  'Tajik statistics agency, approx.': 'статистическое ведомство Таджикистана, приблизительно',
  '{number} euro at {number} euro per US dollar, the average of the year': '{0} евро по среднему за год курсу {1} евро за доллар США',
  'Comtrade TJK-reported 2023 = 0.313+0.775 = 1.088bn': 'Comtrade, данные Таджикистана за 2023 год: 0,313 + 0,775 = 1,088 млрд',
  'Ministry of Agriculture; the exports that the same page gives contradict the national statistics':
    'министерство сельского хозяйства; экспорт на той же странице противоречит национальной статистике',
  'China "slightly more than 9"': 'у Китая «чуть больше 9»',
  '+11.3%; rounded': 'рост на 11,3\u00A0%; округлено',
  'page misprints "bln"; TASS 2024-01-31 gives $134.7 million': 'на странице опечатка «bln»; ТАСС 2024-01-31 — 134,7 млн долл.',
  '20.6% of total turnover': '20,6\u00A0% всего товарооборота',
  'may miss unallocated trade (2019: 17.46 billion US dollars of exports against 17.9 in the press)':
    'возможно, без нераспределённой торговли (2019 год: экспорт 17,46 млрд долл. США, в прессе — 17,9)',
  'European Union as defined by the office that year': 'Европейский союз в том составе, в каком его в тот год считало ведомство',
  'on the base as first printed': 'к базе, как она опубликована впервые',
  '+{number}% yoy': 'рост за год на {0}\u00A0%',
  '+{number}%': 'рост на {0}\u00A0%',
  '-{number}%': 'снижение на {0}\u00A0%',
  '+{number} percent': 'рост на {0}\u00A0%',
  '-{number} percent': 'снижение на {0}\u00A0%',
  'growth as printed: {number} per cent': 'прирост, как напечатано: {0}\u00A0%',
  'confirms Comtrade 841.7m': 'совпадает с 841,7 млн в Comtrade',
  '"record $8 billion" in 2021; matches the Chinese series, not stat.uz (7.45)':
    'в тексте «рекордные 8 млрд долл.» в 2021 году; совпадает с данными Китая, но не stat.uz (7,45)',
  'single source, and the sum of exports and imports is 5 per cent above published total trade of 5.45 billion US dollars (from the growth rate printed for 2018)':
    'единственный источник; сумма экспорта и импорта на 5\u00A0% выше опубликованного товарооборота 5,45 млрд долл. США (по темпу прироста, напечатанному за 2018 год)',
  "we found no annual figure from UN Comtrade or China's customs; the sum agrees with published total trade of 1.37 billion US dollars":
    'годового числа UN Comtrade или таможни Китая мы не нашли; сумма совпадает с опубликованным товарооборотом 1,37 млрд долл. США',
  "we found no annual figure from UN Comtrade or China's customs; no other figure was found":
    'годового числа UN Comtrade или таможни Китая мы не нашли; других чисел тоже',
  "we found no annual figure from UN Comtrade or China's customs; the sum is 0.5 per cent above published total trade of 4.22 billion US dollars":
    'годового числа UN Comtrade или таможни Китая мы не нашли; сумма на 0,5\u00A0% выше опубликованного товарооборота 4,22 млрд долл. США',
  '"China is said to have sent 14 billion USD to Kazakhstan" in 2021: first-print basis':
    'в тексте «сообщается, что Китай отправил в Казахстан товаров на 14 млрд долл.» в 2021 году: по первоначальным данным',
  '62.6亿美元, +48.4%; the year is cut out of the stored text, 2018 inferred':
    '6,26 млрд долл., рост на 48,4\u00A0%; год в сохранённом тексте вырезан, по смыслу — 2018',
  'GACC; page words it as KAZ imports from China': 'Главное таможенное управление Китая; на странице — импорт Казахстана из Китая',
  'GACC; page words it as KAZ exports to China': 'Главное таможенное управление Китая; на странице — экспорт Казахстана в Китай',
  'truncated, not rounded': 'отброшены знаки, без округления',
  'Kazakh ministry figure; WITS table has 14.374': 'данные министерства Казахстана; в таблице WITS — 14,374',
  'Kazakh ministry figure; WITS table has 8.364': 'данные министерства Казахстана; в таблице WITS — 8,364',
  'as revised by December 2024': 'с учётом пересмотра к декабрю 2024 года',
  'totals of the year to date less those of the other months': 'итог с начала года за вычетом других месяцев',
  "customs' own tables of January to October 2025 give 1.28 billion dollars at the rates that customs' totals imply: not to be used":
    'таблицы самой таможни за январь–октябрь 2025 года дают 1,28 млрд долл. по курсу из её итогов: число использовать не следует',
  '"over $8.1 billion": total 8.3 less exports 0.784 gives 7.5: page is inconsistent':
    'в тексте «более 8,1 млрд долл.»: итог 8,3 за вычетом экспорта 0,784 даёт 7,5 — страница противоречит себе',
  'goods and services': 'товары и услуги',
  'share of China in the turnover as printed: 27.9 %': 'доля Китая в товарообороте, как напечатано: 27,9\u00A0%',
  "customs' own table of March 2024 gives 4.18 billion dollars for January to March at the rate that customs' totals imply":
    'таблица самой таможни за март 2024 года даёт за январь–март 4,18 млрд долл. по курсу из её итогов',
  'the page itself notes that the figure of China is almost four times as high':
    'сама страница отмечает, что число Китая почти вчетверо больше',
  'over 177 million': 'более 177 млн',
  approximately: 'приблизительно',
  'the section of goods that are not classified holds gold': 'в разделе неклассифицированных товаров — золото',
  'reconciled; only flows in the world top 200 of the product':
    'согласованные данные; только потоки из 200 крупнейших в мире по этому товару',
  'reconciled FOB': 'согласованные данные, ФОБ',
  '{number} tonnes in {number} pairs': '{0} т по парам потоков ({1})',
  'HS chapters all other chapters ({})': 'остальные группы HS ({0})',
  'HS chapters {}': 'группы HS {0}',
  'the report of this year lacks whole chapters': 'в отчёте за этот год нет целых товарных групп',
  'sum over all exporters; UNCTAD fills in missing reports': 'сумма по всем экспортёрам; недостающие отчёты восполняет ЮНКТАД',
  'filled in by UNCTAD, which estimates missing reports': 'восполнено ЮНКТАД, которая оценивает недостающие отчёты',
  'estimated by UNCTAD': 'оценка ЮНКТАД',
  "customs' total exports in yuan over those in dollars, summed over the months":
    'общий экспорт по данным таможни за все месяцы: в юанях к долларам',
  "customs' total exports in yuan over those in dollars": 'общий экспорт по данным таможни: в юанях к долларам',
  "customs' total imports in yuan over those in dollars": 'общий импорт по данным таможни: в юанях к долларам',
  'mean of the {number} daily rates of the month': 'среднее по дневным курсам месяца (их {0})',
  'the yoy as printed does not fit a turnover growth of 50 %; treat as unclear':
    'напечатанный прирост не согласуется с ростом товарооборота на 50\u00A0%; считать неясным',
  "79.4 % of Xinjiang's foreign trade (yoy from Xinhua/nCa 2024-01-29)":
    '79,4\u00A0% внешней торговли Синьцзяна (прирост — по «Синьхуа»/nCa 2024-01-29)',
  "{number} % of Xinjiang's foreign trade": '{0}\u00A0% внешней торговли Синьцзяна',
  "{number} % of China's trade with the five": '{0}\u00A0% торговли Китая с пятью странами',
  'Xinjiang total 149.62': 'всего по Синьцзяну 149,62',
  'Xinjiang total over 67.4': 'всего по Синьцзяну более 67,4',
  'over 270 for the third year running': 'третий год подряд более 270',
  'the five: 67.9 % of it and +6.9 %; KAZ +17.6 %': 'на пять стран приходится 67,9\u00A0%, рост на 6,9\u00A0%; Казахстан — на 17,6\u00A0%',
  'the five: 49.5 % of it': 'на пять стран приходится 49,5\u00A0%',
  'exports 460.7 (+25 %); imports 59.6 (-8.9 %)': 'экспорт 460,7 (рост на 25\u00A0%); импорт 59,6 (снижение на 8,9\u00A0%)',
  'growth only': 'только прирост',
  'Economies of the Belt and Road; upper end of the range': 'экономики «Пояса и пути»; верхняя граница диапазона',
  'Economies of the Belt and Road; lower end of the range': 'экономики «Пояса и пути»; нижняя граница диапазона',
  'Trade among the participating countries': 'торговля между странами-участницами',
  'The abstract prints "roughly four": 123 countries, 2004': 'в аннотации «примерно четыре»: 123 страны, 2004 год',
  'printed as 112.7 ten thousand TEU; +27.7 %': 'напечатано 112,7 десятков тысяч ДФЭ; рост на 27,7\u00A0%',
  'printed as 205.02 ten thousand TEU; -1.3 %': 'напечатано 205,02 десятков тысяч ДФЭ; снижение на 1,3\u00A0%',
  'CRCT data; +19.6 %; outward 8,602, inward 5,652; the definition counts southern lines too (Kunming and Yuxi lead the list of cities): not only trains to the five':
    'данные CRCT; рост на 19,6\u00A0%; туда 8602, обратно 5652; учтены и южные линии (в списке городов первые Куньмин и Юйси): это не только поезда в пять стран',
  '3.43万列, +9.5 %; 317.72万 TEU (+7.3 %); China State Railway Group prints 34,000 and +9.8 % ({})':
    '34,3 тыс. поездов, рост на 9,5\u00A0%; 3,1772 млн ДФЭ (рост на 7,3\u00A0%); у Китайских железных дорог 34 000 и 9,8\u00A0% ({0})',
  'Xinhua 10 June 2025': '«Синьхуа», 10 июня 2025 года',
  'CRCT data; +3.2 % on 2024; outward 9,898, inward 10,124': 'данные CRCT; рост на 3,2\u00A0% к 2024 году; туда 9898, обратно 10 124',
  '"over"; value over 450 bn USD': 'в тексте «более»; стоимость более 450 млрд долл. США',
  'China-Europe Railway Express Development Report (2025), 18 Nov 2025; 11.7 million TEU; 26 countries, 232 cities in Europe':
    'доклад о развитии поездов Китай — Европа (2025), 18 ноября 2025 года; 11,7 млн ДФЭ; 26 стран и 232 города Европы',
  '8.0 bn in 2016; value of goods carried': '8,0 млрд в 2016 году; стоимость перевезённых товаров',
  'key messages only; no country scores in the stored text': 'только основные выводы; оценок стран в сохранённом тексте нет',
  'then information availability, border agency co-operation, documents':
    'далее — доступность информации, взаимодействие пограничных ведомств, документы',
  '2.01 million users; modelled': '2,01 млн пользователей; расчёт по модели',
  '2.35 million users of 6.16 million; modelled': '2,35 млн пользователей из 6,16 млн человек; расчёт по модели',
  '2.59 million users': '2,59 млн пользователей',
  'subscriptions rather than persons: 421,609 wired and 2,727,569 mobile': 'абоненты, а не люди: 421 609 проводных и 2 727 569 мобильных',
  'operator metering, not the bp basis': 'по учёту оператора, не по методике bp',
  '"more than"': 'в тексте «более»',
  'more than': 'более',
  nearly: 'почти',
  about: 'около',
  '+51 percent; gazeta.uz prints 10.2': 'рост на 51\u00A0%; на gazeta.uz — 10,2',
  'the page also says the 2023 value is 41.7 percent below 2021; 563.54/799 is -29.5 percent':
    'на странице также сказано, что стоимость 2023 года на 41,7\u00A0% ниже 2021 года; 563,54/799 — это снижение на 29,5\u00A0%',
  'Turkmen and Uzbek gas to China, plan': 'туркменский и узбекский газ в Китай, план',
  'from July Kazakhstan-China oil pipeline, all oil including Russian transit':
    'с июля; нефтепровод Казахстан — Китай, вся нефть с российским транзитом',
  'Kazakhstan-China oil pipeline, all oil including Russian transit': 'нефтепровод Казахстан — Китай, вся нефть с российским транзитом',
  'more than Kazakhstan-China oil pipeline, all oil including Russian transit':
    'более; нефтепровод Казахстан — Китай, вся нефть с российским транзитом',
  '+26 percent Kazakhstan-China oil pipeline, all oil including Russian transit':
    'рост на 26\u00A0%; нефтепровод Казахстан — Китай, вся нефть с российским транзитом',
  '+23.16 percent; value 4.385 USD bn (+60.51 percent)': 'рост на 23,16\u00A0%; стоимость 4,385 млрд долл. США (рост на 60,51\u00A0%)',
  'cumulative above 130 million t': 'всего с начала работы более 130 млн т',
  '{number} in the year to date': 'с начала года {0}',
  peak: 'максимум',
  'Kazakh oil through Atasu-Alashankou': 'казахстанская нефть через Атасу — Алашанькоу',
  'worth 8.7 USD bn': 'на 8,7 млрд долл. США',
  'worth 3.8 USD bn; all routes': 'на 3,8 млрд долл. США; все маршруты',
  '10.14 in 2023 (70,000 t less)': '10,14 в 2023 году (на 70 000 т меньше)',
  '2.396 in 2023Q1': '2,396 в I квартале 2023 года',
  'ten months': 'десять месяцев',
  'identifies FSU_OTHER of the 2014 edition as Uzbekistan': 'показывает, что FSU_OTHER в выпуске 2014 года — это Узбекистан',
  'Kazakh statistics give 3.51, 2.7 percent of all FDI': 'по статистике Казахстана 3,51, это 2,7\u00A0% всех прямых инвестиций',
  'EDB counts projects from open sources, so it is above the official statistics':
    'ЕАБР учитывает проекты по открытым источникам, поэтому больше официальной статистики',
  "+41 percent since 2016; 47 percent of China's stock in Eurasia (58.6)":
    'рост на 41\u00A0% с 2016 года; 47\u00A0% накопленных инвестиций Китая в Евразии (58,6)',
  "47 percent of China's stock in Eurasia (58.6)": '47\u00A0% накопленных инвестиций Китая в Евразии (58,6)',
  '46 percent extraction (16.7), energy 6.6': '46\u00A0% — добыча (16,7), энергетика 6,6',
  '4.3 a year before in the earlier report: the two reports are not comparable': 'в прежнем отчёте год назад 4,3: отчёты несопоставимы',
  'completed contract projects 63.9 USD bn': 'выполненные подряды — 63,9 млрд долл. США',
  '"fewer than 20 at the start"; the exact 17 was not found': 'в тексте «в начале менее 20»; точное число 17 не найдено',
  '80 in 2013 to 3,673 in 2017': '80 в 2013 году, 3673 в 2017 году',
  'Yicai: 1,700': '«Ицай»: 1700',
  '+116 percent; more than 2011-2016 together': 'рост на 116\u00A0%; больше, чем за 2011–2016 годы вместе',
  '+72 percent, so about 6,318; return trains 2,690 (+111 percent); the exact 6,363 was not found':
    'рост на 72\u00A0%, то есть около 6318; обратных 2690 (рост на 111\u00A0%); точное число 6363 не найдено',
  '+72 percent; 5,611 is also the figure for Jan-Apr 2023, so a mix-up is possible':
    'рост на 72\u00A0%; 5611 — это и число за январь–апрель 2023 года, возможна путаница',
  'both figures rounded; the exact 8,225 was not found': 'оба числа округлены; точное число 8225 не найдено',
  '+15 percent; 174,000 TEU': 'рост на 15\u00A0%; 174 000 ДФЭ',
  '1.46 million TEU; 89 cities in China, 175 in 23 countries': '1,46 млн ДФЭ; 89 городов Китая, 175 городов в 23 странах',
  '+23 percent; 1.33 million TEU. International Railway Journal prints 13,187 and 1.322 million':
    'рост на 23\u00A0%; 1,33 млн ДФЭ. International Railway Journal печатает 13 187 и 1,322 млн',
  '720,000 TEU': '720 000 ДФЭ',
  '+7 percent; 1.749 million TEU (+19)': 'рост на 7\u00A0%; 1,749 млн ДФЭ (рост на 19\u00A0%)',
  '+16 percent; 936,000 TEU; west, centre, east routes 4,324, 1,563, 2,754':
    'рост на 16\u00A0%; 936 000 ДФЭ; западный, центральный и восточный пути — 4324, 1563, 2754',
  '+12 percent; 1.399 million TEU': 'рост на 12\u00A0%; 1,399 млн ДФЭ',
  '3.4 million TEU': '3,4 млн ДФЭ',
  '6.9 million TEU': '6,9 млн ДФЭ',
  '25 countries, 222 cities': '25 стран, 222 города',
  'value above 420 USD bn': 'стоимость более 420 млрд долл. США',
  'value above 450 USD bn': 'стоимость более 450 млрд долл. США',
  'value above 490 USD bn': 'стоимость более 490 млрд долл. США',
  'average; "up to" for speed with delay': 'среднее; для скорости с задержками в тексте «до»',
  '75 percent road': '75\u00A0% — автодороги',
  'vintage of 10 Jan 2026; official exchange rate, read with care':
    'версия от 10 января 2026 года; официальный курс, читать с осторожностью',
  'HS {number} from BACI, which reconciles the reports of both sides; only flows among the largest 200 of the product are held':
    'HS {0} из BACI, где данные обеих сторон согласованы; только потоки из 200 крупнейших по этому товару',
  'mean of eleven months': 'среднее за одиннадцать месяцев',
  'shares: KAZ 32 / UZB 30 / TKM 27 / TJK 6 / KGZ 5 percent':
    'доли: Казахстан 32, Узбекистан 30, Туркменистан 27, Таджикистан 6, Киргизия 5\u00A0%',
  'the sum of the five as printed is 35.9': 'сумма пяти стран, как напечатано, 35,9',
  'Chinese official stock (more than); completed contract works 63.9 bn':
    'официальный объём по данным Китая (более); выполненные подряды 63,9 млрд',
  'survey of direct exporters in manufacturing, noisy; no Turkmenistan':
    'опрос прямых экспортёров обрабатывающей промышленности, разброс велик; Туркменистана нет',
  'exports of goods and services': 'экспорт товаров и услуг',
  'imports of goods and services': 'импорт товаров и услуг',
  'last value of the series: the official series has no later point': 'последнее значение ряда: в официальном ряду позже ничего нет',
  'official rate': 'официальный курс',
  'official rate; last value in WDI; old manat, the series stops here':
    'официальный курс; последнее значение в WDI; старый манат, дальше ряд прерван',
  'official rate; parallel market before Sept 2017': 'официальный курс; до сентября 2017 года был и параллельный рынок',
  'net FDI inflow from all countries': 'чистый приток прямых инвестиций из всех стран',
  'the shares of this year add up to 98.34 per cent in the source': 'доли этого года в источнике дают в сумме 98,34\u00A0%',
  'first print; CIS without Russia, in practice Kazakhstan (and Azerbaijan); origin of the oil, not of the pipe; falls from 6.4 to 2.0, a change of source or method is possible':
    'первая публикация; СНГ без России, на деле Казахстан (и Азербайджан); по происхождению нефти, а не по трубе; падение с 6,4 до 2,0 — возможно, сменились источник или метод',
  'first print; CIS without Russia, in practice Kazakhstan (and Azerbaijan); origin of the oil, not of the pipe':
    'первая публикация; СНГ без России, на деле Казахстан (и Азербайджан); по происхождению нефти, а не по трубе',
  'edition 2025, one consistent basis (40 MJ/m3)': 'выпуск 2025 года, единая основа (40 МДж/м³)',
  'edition 2025, one consistent basis (40 MJ/m3); "Other CIS" = Turkmenistan + Kazakhstan + Uzbekistan for China':
    'выпуск 2025 года, единая основа (40 МДж/м³); для Китая «прочие СНГ» = Туркмения + Казахстан + Узбекистан',
  'first print, edition {number}': 'первая публикация, выпуск {0} года',
  'first print, edition {number}; basis before 40 MJ/m3 standardisation': 'первая публикация, выпуск {0} года; до приведения к 40 МДж/м³',
  'announced values, no divestment or contracts': 'объявленные суммы, без вывода инвестиций и подрядов',
  'announced values since 2005, no divestment or contracts': 'объявленные с 2005 года суммы, без вывода инвестиций и подрядов',
  '{number} deals, summed here; announced values, not balance-of-payments FDI':
    'сделок: {0}, сумма рассчитана нами; объявленные суммы, а не прямые инвестиции по платёжному балансу',
  'growth on a year before that was revised: it implies 31.03 billion US dollars for 2022':
    'прирост к предыдущему году, который потом пересмотрели: отсюда 31,03 млрд долл. США за 2022 год',
  'growth on a year before that was revised: 14.0 / 1.45 gives 9.66 billion US dollars for 2022':
    'прирост к предыдущему году, который потом пересмотрели: 14,0 / 1,45 даёт 9,66 млрд долл. США за 2022 год',
  '{number} months': 'месяцев: {0}',
  'commitments, neither paid out nor outstanding': 'обязательства, а не выплаты и не остаток долга',
  'pure electric vehicles': 'электромобили',
  'oil-electric hybrid vehicles': 'бензоэлектрические гибриды',
  'hybrid vehicles': 'гибридные автомобили',
  flaxseed: 'семена льна',
  raisins: 'изюм',
  'GACC: 49 times Jan-Nov 2022 (1,200)': 'ГТУ КНР: в 49 раз больше января–ноября 2022 года (1200)',
  'GACC: 4.1 times; average 22.2 thousand USD': 'ГТУ КНР: в 4,1 раза; в среднем 22,2 тыс. долл. США',
  "Chinese side (as printed): growth of China's exports of these goods to the five":
    'Китай (как напечатано): прирост экспорта Китаем этих товаров в пять стран',
  "Chinese side (as printed): growth of China's imports of these goods from the five":
    'Китай (как напечатано): прирост импорта Китаем этих товаров из пяти стран',
  'GACC: six times Jan-Nov 2022': 'ГТУ КНР: в шесть раз больше января–ноября 2022 года',
  'GACC: 65,300 cars, 5.9 times in value': 'ГТУ КНР: 65 300 автомобилей, в 5,9 раза по стоимости',
  'GACC: +27%; main exports of China named: machinery, electronics, vehicles; main imports: crude oil, gas, copper ore, refined copper, farm goods':
    'ГТУ КНР: рост на 27\u00A0%; главный экспорт Китая — машины, электроника, транспорт; главный импорт — нефть, газ, медная руда, рафинированная медь, сельхозтовары',
  "GACC: gas is 99.6% of China's imports from Turkmenistan": 'ГТУ КНР: газ — 99,6\u00A0% импорта Китая из Туркмении',
  'GACC: same list': 'ГТУ КНР: тот же список',
  'GACC: same, previous year': 'ГТУ КНР: то же, предыдущий год',
  'GACC: second largest gas supplier after Russia (pipeline and LNG together)':
    'ГТУ КНР: второй поставщик газа после России (трубопроводный и СПГ вместе)',
  'GACC: same; azernews growth +33.9% in 2022 fits': 'ГТУ КНР: то же; согласуется с ростом на 33,9\u00A0% в 2022 году у azernews',
  'GACC: gas bought by China from Uzbekistan, about half of 2022': 'ГТУ КНР: газ, купленный Китаем в Узбекистане, около половины 2022 года',
  'GACC: -4% on 2021': 'ГТУ КНР: снижение на 4\u00A0% к 2021 году',
  'GACC: fourth pipeline supplier': 'ГТУ КНР: четвёртый поставщик трубопроводного газа',
  'GACC: second pipeline supplier, for comparison': 'ГТУ КНР: второй поставщик трубопроводного газа, для сравнения',
  'GACC: +{number}% on 2021': 'ГТУ КНР: рост на {0}\u00A0% к 2021 году',
  'GACC: +13.5%': 'ГТУ КНР: рост на 13,5\u00A0%',
  'GACC: all origins': 'ГТУ КНР: из всех стран',
  'GACC: of 18,968 t in all (79%); 9,613 t in 2012': 'ГТУ КНР: из 18 968 т всего (79\u00A0%); 9613 т в 2012 году',
  'GACC: 887 t in 2012': 'ГТУ КНР: 887 т в 2012 году',
  'GACC: growth by product group': 'ГТУ КНР: прирост по группам товаров',
  'GACC: 19.9% in 2020': 'ГТУ КНР: 19,9\u00A0% в 2020 году',
  'GACC: 51.8% of trade is printed by one copy for 2024, by Yicai for Jan-May 2025: check before use':
    'ГТУ КНР: 51,8\u00A0% торговли в одной копии отнесены к 2024 году, у «Ицай» — к январю–маю 2025 года: проверьте перед использованием',
  "not stated (Kazakh or Chinese customs): composition of Kazakhstan's deliveries to China":
    'не указано (таможня Казахстана или Китая): состав поставок Казахстана в Китай',
  'Kazakh State Revenue Committee: nuclear fuel from Ulba': 'комитет госдоходов Казахстана: ядерное топливо Ульбинского завода',
  'Uzbek statistics: of 2.27 bn exports to China': 'статистика Узбекистана: из 2,27 млрд экспорта в Китай',
  'QazTrade: +30.5%; all exports 19.8 mn t, 14.7 bn USD': 'QazTrade: рост на 30,5\u00A0%; весь экспорт 19,8 млн т, 14,7 млрд долл. США',
  'Uzbek statistics: third market after Russia and Turkey': 'статистика Узбекистана: третий рынок после России и Турции',
  "Kazakh ministry of trade: {number}% of Kazakhstan's exports to Xinjiang; period not stated (2023 or part of it)":
    'министерство торговли Казахстана: {0}\u00A0% экспорта Казахстана в Синьцзян; период не указан (2023 год или его часть)',
  'Kazakh ministry of trade: Xinjiang share as printed (20.3 bn USD)':
    'министерство торговли Казахстана: доля Синьцзяна, как напечатано (20,3 млрд долл. США)',
  'Tajik statistics agency: China supplies 20.6% of imports and takes 20.9% of exports':
    'статистическое ведомство Таджикистана: на Китай приходится 20,6\u00A0% импорта и 20,9\u00A0% экспорта',
  'Kyrgyz NSC: worth nearly 1.2 bn USD; 1,773 in 2022': 'Нацстатком Киргизии: почти на 1,2 млрд долл. США; 1773 в 2022 году',
  'Kyrgyz NSC: worth 2.7 bn USD; matches the national table here (2,772 mn USD)':
    'Нацстатком Киргизии: на 2,7 млрд долл. США; совпадает с национальной таблицей (2772 млн долл. США)',
  'Uzbek Statistics Agency: of 73,204 in all (79.3%); about 1.8 bn USD for all cars (turanews, adyrna)':
    'статистическое агентство Узбекистана: из 73 204 всего (79,3\u00A0%); за все автомобили около 1,8 млрд долл. США (turanews, adyrna)',
  'Uzbek customs committee: 91.7% of 22.4 thousand imported': 'таможенный комитет Узбекистана: 91,7\u00A0% из 22,4 тыс. ввезённых',
  'Uzbek statistics: +56.7%; car parts 667.9; industrial machines 2.1 bn':
    'статистика Узбекистана: рост на 56,7\u00A0%; автозапчасти 667,9; промышленные машины 2,1 млрд',
  'Uzbek Statistics Agency: 2,180 vehicles; Comtrade 870380 here: 69.99 mn USD, 2,188 units':
    'статистическое агентство Узбекистана: 2180 автомобилей; здесь Comtrade 870380: 69,99 млн долл. США, 2188 шт.',
  'Uzbek Statistics Agency: {number} vehicles, {number} from China':
    'статистическое агентство Узбекистана: автомобилей {0}, из них {1} из Китая',
  'Uzbek customs committee: as reported in Chinese by a copy of the same news':
    'таможенный комитет Узбекистана: по копии той же новости на китайском языке',
  'Jinan/Qingdao customs (Shandong only): 7.91 bn CNY, +16.4%; a province, not China':
    'таможня Цзинаня и Циндао (только Шаньдун): 7,91 млрд юаней, рост на 16,4\u00A0%; провинция, а не весь Китай',
  'the report of 2020 to UN Comtrade lacks whole chapters: the national statistics hold 9.42 billion US dollars':
    'в отчёте за 2020 год для UN Comtrade нет целых товарных групп: по национальной статистике 9,42 млрд долл. США',
  'the report of 2021 to UN Comtrade lacks whole chapters: the national statistics hold 9.77 billion US dollars':
    'в отчёте за 2021 год для UN Comtrade нет целых товарных групп: по национальной статистике 9,77 млрд долл. США',
  'the report of 2022 to UN Comtrade lacks whole chapters: the national statistics hold 13.06 billion US dollars':
    'в отчёте за 2022 год для UN Comtrade нет целых товарных групп: по национальной статистике 13,06 млрд долл. США',
  'the report of 2020 to UN Comtrade lacks whole chapters: the national statistics hold 6.38 billion US dollars':
    'в отчёте за 2020 год для UN Comtrade нет целых товарных групп: по национальной статистике 6,38 млрд долл. США',
  'the report of 2021 to UN Comtrade lacks whole chapters: the national statistics hold 8.23 billion US dollars':
    'в отчёте за 2021 год для UN Comtrade нет целых товарных групп: по национальной статистике 8,23 млрд долл. США',
  'the report of 2022 to UN Comtrade lacks whole chapters: the national statistics hold 11.14 billion US dollars':
    'в отчёте за 2022 год для UN Comtrade нет целых товарных групп: по национальной статистике 11,14 млрд долл. США',
  'lower bound: "exceeded $2.2 billion"': 'нижняя граница: в тексте «превысил 2,2 млрд долл.»',
  'lower bound: "exceeded $10 billion"': 'нижняя граница: в тексте «превысил 10 млрд долл.»',

  // what the facts of places note
  'projects with a place alone': 'только проекты с известным местом',
  '+{number} percent; {number} routes': 'рост на {0}\u00A0%; маршрутов: {1}',
  '+11.1 percent; rail freight 7.478 million t (+18.8), road 0.3167 million t (+228.5)':
    'рост на 11,1\u00A0%; железной дорогой 7,478 млн т (рост на 18,8\u00A0%), автодорогой 0,3167 млн т (рост на 228,5\u00A0%)',
  '123 routes, 21 countries; Xinjiang carries more than half of all China-Europe trains':
    '123 маршрута, 21 страна; через Синьцзян идёт больше половины поездов Китай — Европа',
  '23 days earlier than the year before; the year 2023 is inferred; 621,500 TEU, over 6 million t, 114 routes':
    'на 23 дня раньше, чем год назад; год 2023 — по смыслу; 621 500 ДФЭ, более 6 млн т, 114 маршрутов',
  'commercial operation 2006-07-20 (CNPC via Beijing Business Today)':
    'промышленная эксплуатация с 2006-07-20 (CNPC через Beijing Business Today)',
  'cost 700 million USD': 'стоимость 700 млн долл. США',
  '+53.97 percent; trade 1.67 USD bn (+23.34); a record since 1990 expected':
    'рост на 53,97\u00A0%; торговля 1,67 млрд долл. США (рост на 23,34\u00A0%); ожидается рекорд с 1990 года',
  'Corridor 1; COVID transloading': 'коридор 1; перегрузка из-за COVID',
  'the operator also uses 60': 'оператор называет и 60',
  'Turkmen border (Gedaim) to Khorgos; caspianbarrel prints 1,830': 'от границы Туркмении (Гедайим) до Хоргоса; у caspianbarrel 1830',
  'to 15 Chinese provinces': 'в 15 провинций Китая',
  'planned year in the tracker, not reached': 'плановый год в базе, не достигнут',
  'ten days earlier than in 2021; 972,000 TEU': 'на десять дней раньше, чем в 2021 году; 972 000 ДФЭ',
  '10-12; azerbaijannewsgazette 12-15': '10–12; у azerbaijannewsgazette 12–15',
  'China State Railway Group working conference 4 Jan 2026: 中吉乌铁路全线开工':
    'рабочее совещание Китайских железных дорог 4 января 2026 года: на всей линии железной дороги Китай — Киргизия — Узбекистан начаты работы',
  '33.9 bn yuan in the tender of China Railway (asiaplustj)': '33,9 млрд юаней в тендере China Railway (asiaplustj)',
  'same page has 160 km of 1435 mm and 145 km of 1520 mm gauge': 'на той же странице 160 км колеи 1435 мм и 145 км колеи 1520 мм',
  'China 51 percent, Kyrgyzstan and Uzbekistan 24.5 each': 'Китай 51\u00A0%, Киргизия и Узбекистан по 24,5\u00A0%',
  '46 bridges and 27 tunnels there, 50 and 29 in December: the plan changed or the count did':
    'здесь 46 мостов и 27 туннелей, в декабре 50 и 29: изменился план или подсчёт',
  'feasibility study; 280 km in Kyrgyzstan, 18 stations, 81 bridges (26.1 km), 41 tunnels (120.39 km)':
    'ТЭО; 280 км в Киргизии, 18 станций, 81 мост (26,1 км), 41 туннель (120,39 км)',
  '213 China, 260 Kyrgyzstan, 50 Uzbekistan; the same page gives 304.94 for the Kyrgyz section':
    '213 Китай, 260 Киргизия, 50 Узбекистан; на той же странице киргизский участок — 304,94',
  'newest official figure; 20 stations': 'новейшее официальное число; 20 станций',
  'Ministry of Transport of Uzbekistan; 20 stations': 'министерство транспорта Узбекистана; 20 станций',
  '50 bridges and 29 tunnels, together 120 km, about 40 percent (Fergana); MENAFN prints 27 tunnels, 41 bridges':
    '50 мостов и 29 туннелей, вместе 120 км, около 40\u00A0% («Фергана»); у MENAFN 27 туннелей и 41 мост',
  '35 years, China Development Bank and Export-Import Bank of China, owed by the project company':
    '35 лет, Банк развития Китая и Эксимбанк Китая, долг проектной компании',
  '{number}-{number} days': '{0}–{1} дней',
  'Torugart - Makmal, transshipment at Makmal': 'Торугарт — Макмал, перегрузка в Макмале',
  'Makmal - Jalal-Abad': 'Макмал — Джалал-Абад',
  '17 of 50 bridges; over 5,000 workers, 5,695 machines; Kyrgyz section about 305 km; cost about 4.7 bn USD':
    '17 из 50 мостов; более 5000 рабочих, 5695 машин; киргизский участок около 305 км; стоимость около 4,7 млрд долл. США',
  '17 of 50 bridges, 28 of 602 culverts': '17 из 50 мостов, 28 из 602 водопропускных труб',
  'about 100 km east, 1,000 m lower': 'примерно на 100 км восточнее и на 1000 м ниже',
  'exports 374,000 t and 1.80 USD bn, imports 26,400 t and 20.8 million USD, transfer 63,689 t':
    'экспорт 374 000 т и 1,80 млрд долл. США, импорт 26 400 т и 20,8 млн долл. США, транзит 63 689 т',
  '39,045 persons': '39 045 человек',
  '+76 percent; 52,000 persons; over 0.5 million t': 'рост на 76\u00A0%; 52 000 человек; более 0,5 млн т',
  'Atasu-Alashankou; whole system 14 in older pages; GEM 400,000 b/d':
    'Атасу — Алашанькоу; на старых страницах вся система — 14; у GEM 400 000 баррелей в день',
  'Atyrau to Alashankou; Xinhua says "more than 2,800 km" to Dushanzi, CNPC 2,834 km':
    'от Атырау до Алашанькоу; «Синьхуа» пишет «более 2800 км» до Душаньцзы, CNPC — 2834 км',
  'Atasu-Alashankou and Kenkiyak-Kumkol; KazTransOil 50 percent': 'Атасу — Алашанькоу и Кенкияк — Кумколь; «КазТрансОйл» — 50\u00A0%',
  'capacity 6 million t per year, KazTransOil 51 percent': 'мощность 6 млн т в год, «КазТрансОйл» — 51\u00A0%',
  'grew tenfold in four years; 16 routes': 'выросло в десять раз за четыре года; 16 маршрутов',
  'second longest of all posts; Chinese trucks unload and wait for Kazakh trucks':
    'второе по длительности среди постов; китайские грузовики разгружаются и ждут казахстанских',
  'first 100 days': 'первые 100 дней',
  'cumulative above 48,000': 'всего с начала более 48 000',
  'cumulative above 50,000; 27 a day; 7 million t': 'всего с начала более 50 000; 27 в день; 7 млн т',
  '+8.6 percent; trains to Europe since March 2016: over 19,000': 'рост на 8,6\u00A0%; поездов в Европу с марта 2016 года более 19 000',
  '+14 percent; more than 10,000 in each of five years': 'рост на 14\u00A0%; более 10 000 в каждом из пяти лет',
  '2025 to date: Khorgos 2,000 (20 March), Alashankou 1,588 (23 March)': '2025 год: Хоргос 2000 (20 марта), Алашанькоу 1588 (23 марта)',
  '45,000 persons; at 4,050 m, 14.5 km from the border, 229 km from Kashgar':
    '45 000 человек; высота 4050 м, 14,5 км от границы, 229 км от Кашгара',
  '12,500 persons; 6,200 vehicles exported; exports 250 million USD':
    '12 500 человек; вывезено 6200 автомобилей; экспорт 250 млн долл. США',
  'sea port on the Caspian': 'морской порт на Каспии',
  '2,000 m, about 110 km from the pass; pass closed 1969-1983': '2000 м, около 110 км от перевала; перевал закрыт в 1969–1983 годах',
  'longest of all posts': 'самое долгое среди постов',
  '15,000 trains (+13.82 percent, 40 percent of all Chinese railway posts); 423,000 persons':
    '15 000 поездов (рост на 13,82\u00A0%, 40\u00A0% всех железнодорожных постов Китая); 423 000 человек',

  // where a copy was read
  'Read from a public copy in the repository {}: {}': 'по открытой копии в репозитории {0}: {1}',
  'Read from a public copy in the repository {}, the file labelled World Bank; its consumer price file carries the other name: {}':
    'по открытой копии в репозитории {0}, файл с пометкой World Bank; его файл потребительских цен носит другое имя: {1}',
  'Read from a public copy in the repository {}, which keeps six digits: {}':
    'по открытой копии в репозитории {0}, где сохранены шесть цифр: {1}',
  'Read from a public copy in the repository {}, which lost the names of countries, known by their places in the table: {}':
    'по открытой копии в репозитории {0}, где пропали названия стран, известные по месту в таблице: {1}',
  'Read from a public copy in the repository {}, which rounds to whole 10 thousand yuan and lost the names of countries, known by their places in the table: {}':
    'по открытой копии в репозитории {0}, где данные округлены до 10 тыс. юаней и пропали названия стран, известные по месту в таблице: {1}',
  'Read from a public copy in the repository {}, extracts by CIPF, University of Coimbra, {}':
    'по открытой копии в репозитории {0}, выборки CIPF (Университет Коимбры), {1}',
  'Read from a public copy in the repository {}: {} which has them by way of EastMoney':
    'по открытой копии в репозитории {0}, где данные взяты через EastMoney: {1}',
  'Read from a public copy in the repository {}': 'по открытой копии в репозитории {0}',
  'Read in the repository {}': 'по репозиторию {0}',
  'Read from a public copy, which is not linked': 'по открытой копии, ссылки нет',
  'Read from public copies, which are not linked': 'по открытым копиям, ссылок нет',
  '{}, in a reprint; read from a public copy, which is not linked': '{0}, в перепечатке; по открытой копии, ссылки нет',
  '{}, read on a mirror page; read from a public copy, which is not linked': '{0}, по странице-зеркалу; ссылки на открытую копию нет',
  '{}; read from a public copy, which is not linked': '{0}; по открытой копии, ссылки нет',
  'a Chinese article on thirty years of diplomatic ties; read from a public copy, which is not linked':
    'статья на китайском языке о тридцати годах дипломатических отношений; по открытой копии, ссылки нет',
  'As cited by Zhang (2025); the page itself was not seen': 'по ссылке у Zhang (2025); самой страницы мы не видели',
  'Quoted by Xinhua, July 2024; the address of the text is not held': 'по «Синьхуа», июль 2024 года; адреса текста у нас нет',
  'Read from the user’s file {}': 'из вашего файла {0}',
  'R package {}': 'пакет R {0}',
  'npm package {}': 'пакет npm {0}',
  '{}, in Uzbek: {}': '{0}, на узбекском языке: {1}',
  '{} page of 22 October 2008': '{0}, страница от 22 октября 2008 года',

  // where a study states a number
  'section {number}': 'раздел {0}',
  'section {number} and section {number}': 'разделы {0} и {1}',
  'section {number}, {text}': 'раздел {0}, {1}',
  'table {number}': 'таблица {0}',
  'a surplus in each year since 2014': 'профицит каждый год с 2014 года',
  'consistently first': 'неизменно первое место',
  'fifth throughout': 'всё время пятое место',
  'said of the whole period 2013-2023': 'сказано обо всём периоде 2013–2023 годов',
  'the target of 2030 reached early': 'цель на 2030 год достигнута досрочно',
  'without a year; read as the last one': 'год не назван, понят как последний',
  // kinds of events
  'records differ': 'расхождение данных',
  'China and the five, foreign ministers': 'встреча министров иностранных дел Китая и пяти стран',
  policy: 'политика',
  // indicators that a source tells in words
  'data up to 2024, published March 2025': 'данные до 2024 года, опубликованы в марте 2025 года',
  'governance and impartiality; involvement of the trade community': 'управление и беспристрастность; участие торгового сообщества',
  'more than +50': 'более +50',
  strong: 'значительный',
  little: 'небольшой',
  none: 'нет',
  yes: 'да',
};
