/** Russian: what metrics take and when they have no value, who uses which option, what their references and formulas say. */
export const records = {
  'yearly series of exports and of imports': 'годовые ряды экспорта и импорта',
  'the value of the base period and that of another, or a yearly series and its base year':
    'значение базового периода и другого периода либо годовой ряд и его базовый год',
  'the first and the last value and the number of yearly intervals between them': 'первое и последнее значения и число лет между ними',
  'exports and imports of one reporter, partner and period, in one currency':
    'экспорт и импорт одной страны-респондента, одного партнёра и периода в одной валюте',
  'values of all members in two periods, in one order': 'значения всех членов в двух периодах в одном порядке',
  'two adjacent periods of one kind, or a yearly series': 'два соседних периода одного вида либо годовой ряд',
  'two periods of one kind': 'два периода одного вида',
  'a value, and a price index (with name and release) in its year and in the base year; or series of both':
    'значение и индекс цен (с названием и выпуском) в этом и в базовом году либо ряды того и другого',
  'exports and imports of one reporter, partner and period, in one currency; say whether imports are CIF':
    'экспорт и импорт одной страны-респондента, одного партнёра и периода в одной валюте; укажите, приведён ли импорт в ценах СИФ',
  'a yearly series': 'годовой ряд',
  'a yearly series of at least three points': 'годовой ряд не менее чем из трёх точек',
  'the dependence of two economies on each other, of one kind': 'зависимость двух экономик друг от друга, одного вида',
  'a flow, the totals it is set against, and the GDP of the reporter, in current money of one year':
    'поток, итоги, с которыми он сопоставляется, и ВВП страны-респондента в текущих ценах одного года',
  'exports, imports and GDP of an economy in current money of one currency and year':
    'экспорт, импорт и ВВП экономики в текущих ценах, в одной валюте и за один год',
  'exports (or imports) of a reporter with one partner, and with all':
    'экспорт (или импорт) страны-респондента с одним партнёром и со всеми',
  'the values of all members, and which member is asked for': 'значения всех членов и какой из них нужен',
  'trade inside a bloc, all trade of the bloc, trade of outsiders with it, all trade of outsiders':
    'торговля внутри блока, вся торговля блока, торговля остальных с ним, вся торговля остальных',
  'a part and its whole, in one unit, valuation and period': 'часть и целое в одной единице, в одних ценах и за один период',
  'a trade intensity': 'интенсивность торговли',
  'exports to and imports from a partner, and the whole trade of the economy or its GDP in current money':
    'экспорт партнёру и импорт от него и вся торговля экономики или её ВВП в текущих ценах',
  'the values of all lines (partners or products) of a stated list': 'значения всех строк (партнёров или товаров) заданного списка',
  "exports of i to j, all exports of i, all imports of j, the world's trade, or a square table of bilateral flows":
    'экспорт из i в j, весь экспорт i, весь импорт j и мировая торговля либо квадратная таблица двусторонних потоков',
  'exports of an economy and of the world': 'экспорт экономики и экспорт мира',
  'the values of all lines (partners or products) of a stated list, zero lines included':
    'значения всех строк (партнёров или товаров) заданного списка, включая нулевые',
  'trade of an economy and of the world by product, in one order': 'торговля экономики и мира по товарам в одном порядке',
  'the values of all lines of a stated list, and the group of each line': 'значения всех строк заданного списка и группа каждой строки',
  'the values of all lines of a stated list, none of them 0': 'значения всех строк заданного списка, ни одно не равно 0',
  'the values of all lines (partners or products) of a stated list, and how many of the largest':
    'значения всех строк (партнёров или товаров) заданного списка и сколько брать наибольших',
  'exports of a product to a partner, all exports to it, its imports of the product, all its imports':
    'экспорт товара партнёру, весь экспорт ему, его импорт этого товара, весь его импорт',
  'exports of i, imports of j, of the world and of i, by product in one order': 'экспорт i, импорт j, мира и i по товарам в одном порядке',
  'a table of exports, economies by products, whose sum is the world': 'таблица экспорта, экономики по товарам; её сумма — мир',
  'exports of two economies by product, in one order': 'экспорт двух экономик по товарам в одном порядке',
  'exports of an economy by product, and the income level of each product': 'экспорт экономики по товарам и уровень дохода каждого товара',
  'exports and imports of an economy by product, in one order': 'экспорт и импорт экономики по товарам в одном порядке',
  'exports and imports of one product': 'экспорт и импорт одного товара',
  'exports and imports of one product in two periods': 'экспорт и импорт одного товара в двух периодах',
  'a table of exports, economies by products, and income per head of each economy':
    'таблица экспорта, экономики по товарам, и доход на душу населения каждой экономики',
  'a revealed comparative advantage': 'выявленное сравнительное преимущество',
  'exports of i to j, and exports of i, imports of j, of the world and of i, by product in one order':
    'экспорт из i в j, а также экспорт i и импорт j, мира и i по товарам в одном порядке',
  'exports of one economy and imports of another by product, in one order':
    'экспорт одной экономики и импорт другой по товарам в одном порядке',
  'a table of exports, economies in rows and products in columns, and the steps to make':
    'таблица экспорта, экономики в строках и товары в столбцах, и какие шаги сделать',
  'a table of presences B, economies in rows and products in columns': 'таблица присутствия B, экономики в строках и товары в столбцах',
  'a table of exports, economies in rows and products in columns': 'таблица экспорта, экономики в строках и товары в столбцах',
  'a table of presences B, economies in rows and products in columns, and the number of steps':
    'таблица присутствия B, экономики в строках и товары в столбцах, и число шагов',
  'exports of an economy and of the world by product and market in two periods':
    'экспорт экономики и мира по товарам и рынкам в двух периодах',
  'trade by product in two periods, in one edition of the classification':
    'торговля по товарам в двух периодах, в одной редакции классификации',
  'exports of one economy, and of all others, to a market by product, in one order':
    'экспорт одной экономики и всех остальных на рынок по товарам в одном порядке',
  'prices (or unit values) and quantities, products by periods': 'цены (или удельные стоимости) и количества, товары по периодам',
  'prices and quantities of two periods by product, in one order': 'цены и количества двух периодов по товарам в одном порядке',
  'the factors of a product in two periods, in one order': 'факторы товара в двух периодах в одном порядке',
  'a value and its quantity, or lines of both counted in one unit':
    'стоимость и её количество либо строки того и другого в одной единице счёта',
  'an import at CIF, and the CIF/FOB factor with its source': 'импорт в ценах СИФ и коэффициент СИФ/ФОБ с его источником',
  "one flow in both records, the importer's figure brought to FOB": 'один поток по данным обеих сторон; данные импортёра приведены к ФОБ',
  "one flow in both records: the exporter's figure and the importer's": 'один поток по данным обеих сторон: данные экспортёра и импортёра',
  "one flow in both records: the exporter's figure (FOB) and the importer's (CIF)":
    'один поток по данным обеих сторон: данные экспортёра (ФОБ) и импортёра (СИФ)',
  "one flow in both records, the importer's figure brought to FOB, and the weight of the exporter's record":
    'один поток по данным обеих сторон; данные импортёра приведены к ФОБ; и вес данных экспортёра',
  'a square table of mirror discrepancies (or of absolute mirror log discrepancies), exporters by importers':
    'квадратная таблица зеркальных расхождений (или абсолютных логарифмических), экспортёры по импортёрам',
  'rows of an outcome, regressors, effects to absorb and clusters': 'строки с исходом, регрессорами, поглощаемыми эффектами и кластерами',
  'a flow and its fitted value': 'поток и его расчётное значение по модели',
  'the part by which costs fall, and by how many per cent trade grows where they fall by one':
    'доля, на которую снижаются издержки, и на сколько процентов растёт торговля при их снижении на один',
  'values at equal distance, without an absence, and how many periods to forecast':
    'значения через равные промежутки, без пропусков, и число периодов прогноза',
  'actual values and their forecasts; for the scaled error the values the forecasts were made from':
    'фактические значения и их прогнозы; для масштабированной ошибки — и значения, по которым сделан прогноз',
  'a level, a growth a year and the number of yearly intervals': 'уровень, прирост за год и число лет',
  'the amount now and the target, with unit and valuation, and the years left':
    'сумма сейчас и цель, с единицей и видом цен, и число оставшихся лет',
  'values at equal distance, without an absence': 'значения через равные промежутки, без пропусков',
  'a square table of bilateral flows, exporters in rows and importers in columns':
    'квадратная таблица двусторонних потоков, экспортёры в строках и импортёры в столбцах',
  'no year has both figures': 'ни в одном году нет обоих чисел',
  'the last year has one figure alone, for the current run': 'в последнем году есть только одно число (для текущего отрезка)',
  'trade of the last year is negative, for the current run': 'торговля последнего года отрицательна (для текущего отрезка)',
  'the base year is not in the series': 'базового года нет в ряду',
  'the base is 0': 'база равна 0',
  'a value is negative': 'есть отрицательное значение',
  'there is no interval between the values': 'между значениями нет промежутка',
  'the first value is 0': 'первое значение равно 0',
  'a value or the number of intervals is negative': 'значение или число лет отрицательно',
  'there are no imports': 'импорта нет',
  'exports or imports are negative': 'экспорт или импорт отрицателен',
  'the total of the earlier period is 0': 'итог предыдущего периода равен 0',
  'the period before is not in the series': 'предыдущего периода нет в ряду',
  'the period before is 0': 'предыдущий период равен 0',
  'a value is 0 or negative': 'есть значение, равное 0, или отрицательное',
  'both values are 0': 'оба значения равны 0',
  'exports and imports are both 0': 'экспорт и импорт равны 0',
  'a price is 0 or below': 'есть цена не выше 0',
  'the deflator lacks the base year': 'в дефляторе нет базового года',
  'the deflator lacks the year of the value': 'в дефляторе нет года этого значения',
  'a value is 0 or below, unless such years are dropped': 'есть значение не выше 0, если такие годы не отброшены',
  'there are fewer than two points': 'точек меньше двух',
  'there are fewer than three points': 'точек меньше трёх',
  'a value is negative, or 0 in the logarithmic forms': 'есть отрицательное значение, а в логарифмических вариантах — и равное 0',
  'the mean is 0, for the coefficient of variation': 'среднее равно 0 (для коэффициента вариации)',
  'the series has an absence, for growth over adjacent years': 'в ряду есть пропуск (для прироста по соседним годам)',
  'neither depends on the other': 'ни одна сторона не зависит от другой',
  'a dependence is negative': 'есть отрицательная зависимость',
  'a denominator is 0': 'есть знаменатель, равный 0',
  'GDP is 0 or below, trade is negative, or the world smaller than one of its members':
    'ВВП не выше 0, торговля отрицательна или мир меньше одного из своих членов',
  'GDP is 0 or below, or trade is negative': 'ВВП не выше 0 или торговля отрицательна',
  "the reporter's total is 0": 'итог страны-респондента равен 0',
  'trade is negative, or the part exceeds the total by more than rounding (1e-12), for then they are not of one record':
    'торговля отрицательна или часть больше итога сверх округления (1e-12): значит, они из разных данных',
  'the value is not a finite number': 'значение не является конечным числом',
  'the bloc or the outsiders trade nothing, or both shares are 0 or both 1':
    'блок или остальные не торгуют либо обе доли равны 0 или обе равны 1',
  'trade is negative, or a part exceeds its whole': 'торговля отрицательна или часть больше целого',
  'the whole is 0': 'целое равно 0',
  'the intensity is negative': 'интенсивность отрицательна',
  'an operand is negative, or the part exceeds the whole trade by more than rounding (1e-12)':
    'есть отрицательный операнд или часть больше всей торговли сверх округления (1e-12)',
  'the total is 0': 'итог равен 0',
  'a line is negative': 'есть отрицательная строка',
  'trade is negative, or the world smaller than one of its members': 'торговля отрицательна или мир меньше одного из своих членов',
  'the world total is 0': 'мировой итог равен 0',
  "trade is negative, or the economy's exceeds the world's by more than rounding (1e-12)":
    'торговля отрицательна или у экономики она больше мировой сверх округления (1e-12)',
  'the total is 0, or the list has one line': 'итог равен 0 или в списке одна строка',
  'the total is 0; corrected: also a list of one line': 'итог равен 0; с поправкой — также если в списке одна строка',
  'a total is 0, or the economy trades a product that the world does not':
    'есть итог, равный 0, или экономика торгует товаром, которого нет в мире',
  'trade is negative': 'торговля отрицательна',
  'the total is 0; in the unctad and normalised forms also a list of one line':
    'итог равен 0; в вариантах unctad и normalised — также если в списке одна строка',
  'a total is 0': 'есть итог, равный 0',
  "trade is negative, or the economy's exceeds the world's where the rest is asked for":
    'торговля отрицательна или, если сравнивается с остальными, у экономики она больше мировой',
  'a line is 0 or negative': 'есть строка, равная 0, или отрицательная',
  'a line is negative, or k is no whole number of at least 1': 'есть отрицательная строка или k — не целое число от 1',
  'a total is below the stated minimum': 'есть итог ниже заданного минимума',
  'a total is 0, or a product is imported by i alone or by nobody': 'есть итог, равный 0, или товар импортирует только i либо никто',
  'trade is negative, or imports of i above those of the world': 'торговля отрицательна или импорт i больше мирового',
  "an economy's indices are all equal": 'у экономики все индексы равны',
  'an economy or a product has no exports (leave it out first)': 'у экономики или товара нет экспорта (сначала исключите их)',
  'a cell is negative, or epsilon 0 or below': 'есть отрицательная ячейка или epsilon не выше 0',
  'there are no exports': 'экспорта нет',
  'trade or an income is negative': 'торговля или доход отрицательны',
  'nothing is traded; adjusted: also when all trade goes one way':
    'торговли нет; в варианте adjusted — также если вся торговля идёт в одну сторону',
  'the product is not traded': 'товаром не торгуют',
  'nothing is traded, or the product is not (it contributes 0)': 'торговли нет или этим товаром не торгуют (его вклад — 0)',
  'trade is negative, or GDP 0 or below': 'торговля отрицательна или ВВП не выше 0',
  'neither exports nor imports change': 'ни экспорт, ни импорт не изменились',
  'the table sums to 0': 'сумма таблицы равна 0',
  'a cell is negative': 'есть отрицательная ячейка',
  'nobody exports the product': 'этот товар никто не экспортирует',
  'trade is negative, or an income 0 or below': 'торговля отрицательна или есть доход не выше 0',
  'the economy or the product has no exports': 'у экономики или у товара нет экспорта',
  'rca is negative': 'rca отрицателен',
  'the complementarity or a total is 0, or a product is imported by i alone or by nobody':
    'взаимодополняемость или итог равны 0 либо товар импортирует только i или никто',
  'the one exports or the other imports nothing': 'одна сторона ничего не экспортирует или другая ничего не импортирует',
  'nothing was reported, so that no share of it can be kept': 'ничего не сообщено, поэтому доля оставшегося не определена',
  'the economy or the product has no presence at all, or with datawheel the product no neighbour':
    'у экономики или товара нет ни одного присутствия; в варианте datawheel — также если у товара нет соседей',
  'the product complexity index has no unique answer': 'у индекса сложности товаров нет единственного решения',
  'the economy has no presence at all': 'у экономики нет ни одного присутствия',
  'the product complexity index has no unique answer, or with harvard all sums are equal':
    'у индекса сложности товаров нет единственного решения; в варианте harvard — также если все суммы равны',
  'no economy has the product, or with diagonal 0 the product has no neighbour':
    'товара нет ни у одной экономики; при диагонали 0 — также если у товара нет соседей',
  'a cell is neither 0 nor 1': 'есть ячейка, не равная ни 0, ни 1',
  'a cell of the row is neither 0 nor 1': 'в строке есть ячейка, не равная ни 0, ни 1',
  'the ranking has no unique answer: one economy or product, unconnected parts, equal rows, or with eigen a multiple eigenvalue or a vector that does not correlate with diversity':
    'у ранжирования нет единственного решения: одна экономика или один товар, несвязанные части, равные строки, а в варианте eigen — кратное собственное значение или вектор без корреляции с разнообразием',
  'the economy or product has no presence at all': 'у экономики или товара нет ни одного присутствия',
  'values still move when the largest number of updates is reached': 'значения ещё меняются, когда достигнуто наибольшее число обновлений',
  'no economy has the product': 'товара нет ни у одной экономики',
  'the economic complexity index has no unique answer, or all products come out equal':
    'у индекса экономической сложности нет единственного решения или все товары получаются равными',
  'the economy or the product has no exports; a table of presences has a 0 there':
    'у экономики или товара нет экспорта; в таблице присутствия там 0',
  'a cell is negative, or the total of the table no finite number':
    'есть отрицательная ячейка или сумма таблицы не является конечным числом',
  'one of the two has no presence': 'у одного из двух нет присутствия',
  'a cell of one of the two is neither 0 nor 1': 'у одного из двух есть ячейка, не равная ни 0, ни 1',
  'the row or column has no presence': 'в строке или столбце нет присутствия',
  "the economies fall into parts without a common product, whose averages don't compare":
    'экономики распадаются на части без общих товаров, средние которых несравнимы',
  'a cell of the column is neither 0 nor 1': 'в столбце есть ячейка, не равная ни 0, ни 1',
  "the world's total of the base period is 0": 'мировой итог базового периода равен 0',
  'trade is negative, or a result overflows': 'торговля отрицательна или результат слишком велик',
  'the periods are in different editions of the classification': 'периоды даны в разных редакциях классификации',
  'trade or the threshold is negative, or a result overflows': 'торговля или порог отрицательны либо результат слишком велик',
  'the economy sells nothing to the market, or the reference nothing of what it sells':
    'экономика ничего не продаёт на рынок или база сравнения не продаёт ничего из того, что продаёт она',
  'two periods have no product in common, or a denominator is 0': 'у двух периодов нет общих товаров или есть знаменатель, равный 0',
  'a price is 0 in the forms with logarithms, or a price or quantity is negative':
    'в вариантах с логарифмами есть цена, равная 0, либо цена или количество отрицательны',
  'the periods have no product in common, or a value is 0': 'у периодов нет общих товаров или есть значение, равное 0',
  'a price or quantity is negative': 'цена или количество отрицательны',
  'a quantity is 0 in the forms with logarithms, or a price or quantity is negative':
    'в вариантах с логарифмами есть количество, равное 0, либо цена или количество отрицательны',
  'a factor is not finite, or their product overflows': 'фактор не является конечным числом или их произведение слишком велико',
  'the quantity is 0': 'количество равно 0',
  'lines are counted in different units': 'строки учтены в разных единицах',
  'a value or quantity is negative': 'стоимость или количество отрицательны',
  'the factor is 0 or below, or the import negative': 'коэффициент не выше 0 или импорт отрицателен',
  'both recorded 0 (no discrepancy is claimed where there is no trade)':
    'обе стороны записали 0 (где торговли нет, расхождение не утверждается)',
  'one side did not report; a side missing for another reason gives that reason':
    'одна сторона не отчиталась; если её данных нет по другой причине, указывается эта причина',
  'a side is 0 or negative': 'одна сторона равна 0 или отрицательна',
  'the exporter recorded 0': 'экспортёр записал 0',
  'trade is negative, the weight outside 0 to 1, or a reliability 0 or below':
    'торговля отрицательна, вес вне пределов от 0 до 1 или надёжность не выше 0',
  'an economy has no partner with both records': 'у экономики нет партнёра с данными обеих сторон',
  'all discrepancies, or those of an economy, are 0, or for baci a mean is 0 or below':
    'все расхождения или расхождения одной экономики равны 0; в варианте baci — также если среднее не выше 0',
  'the pairs fall apart into groups, for baci': 'пары распадаются на группы (в варианте baci)',
  'a discrepancy or weight is negative': 'расхождение или вес отрицательны',
  'an outcome is negative': 'есть отрицательный исход',
  'the outcome is constant': 'исход постоянен',
  'there is no variation of which a share could be explained': 'нет вариации, долю которой можно было бы объяснить',
  'a regressor is collinear with the effects or those before it': 'регрессор коллинеарен эффектам или предыдущим регрессорам',
  'the effects to absorb do not settle': 'поглощаемые эффекты не сходятся',
  'there is no row with trade, not more rows than parameters, or fewer than two clusters':
    'нет строк с торговлей, строк не больше, чем параметров, или кластеров меньше двух',
  'an outcome is negative, or the outcomes add up beyond the largest number':
    'есть отрицательный исход или сумма исходов больше наибольшего числа',
  'a regressor is separated, or collinear with the effects or those before it':
    'регрессор полностью разделяет исходы или коллинеарен эффектам либо предыдущим регрессорам',
  'the iterations do not settle within maximumIterations (100)': 'итерации не сходятся за maximumIterations (100)',
  'there are not more rows than parameters, or fewer than two clusters': 'строк не больше, чем параметров, или кластеров меньше двух',
  'the fitted value is 0, which no model of flows gives but for rows it had to leave out':
    'расчётное значение равно 0, что модель потоков даёт лишь для строк, которые пришлось исключить',
  'costs fall by all or more, or the elasticity is negative': 'издержки снижаются полностью или больше либо эластичность отрицательна',
  'there are fewer values than the model needs: 1 (naive), 2 (drift, mean growth), one season (seasonal naive), 6 (damped trend)':
    'значений меньше, чем нужно модели: 1 (naive), 2 (drift, средний рост), один сезон (seasonal naive), 6 (damped trend)',
  'a value is no number, with mean growth the first or last is not positive, or a forecast is beyond the largest number':
    'значение — не число; при среднем росте первое или последнее не положительно; либо прогноз больше наибольшего числа',
  'there is no period to compare, or with mase no naive forecast to scale by':
    'нет периода для сравнения; в варианте mase — также если нет наивного прогноза для масштаба',
  'an actual value is 0 (mape), both are 0 (smape), or the naive forecast has no error (mase)':
    'фактическое значение равно 0 (mape), оба равны 0 (smape) или наивный прогноз без ошибки (mase)',
  'the growth is below -1 or the number of years is negative': 'прирост ниже -1 или число лет отрицательно',
  'the amounts differ in unit or valuation': 'суммы в разных единицах или разных ценах',
  'the amount now is 0': 'сумма сейчас равна 0',
  'an amount or the years left are negative': 'сумма или число оставшихся лет отрицательны',
  'there are fewer than five values': 'значений меньше пяти',
  'a value is no number, or a result beyond the largest': 'значение — не число или результат больше наибольшего числа',
  'the shortest segment allowed has fewer values than its coefficients need, and one more':
    'в кратчайшем допустимом отрезке меньше значений, чем нужно его коэффициентам и ещё одно',
  'a division fits exactly: its BIC and F statistic have no value, and it is chosen':
    'разбиение подходит точно: его BIC и F-статистика не определены, и выбирается оно',
  'a value is no number': 'значение — не число',
  'there is no flow': 'потоков нет',
  'two parts of the network that have no common sender or receiver lead alike, so that the vector is not unique':
    'две части сети без общих отправителей и получателей лидируют одинаково, поэтому вектор не единственный',
  'a flow is negative': 'есть отрицательный поток',
  'a flow is negative, or a sum beyond the largest number': 'есть отрицательный поток или сумма больше наибольшего числа',
  'a damping very near 1 does not settle within 100 000 rounds': 'damping, очень близкий к 1, не сходится за 100 000 раундов',
  'a number': 'число',
  'by pair': 'по каждой паре',
  'drop: as regressions on logarithms commonly do, silently': 'drop: как обычно делают регрессии на логарифмах, без предупреждения',
  'cv: coefficient of variation; about-trend: swings about steady growth':
    'cv: коэффициент вариации; about-trend: колебания вокруг ровного роста',
  'of-trade: UN ESCAP; of-gdp: exposure of the whole economy': 'of-trade: ЭСКАТО ООН; of-gdp: зависимость всей экономики',
  'e: the R package vegan; 2: the R package EconGeo': 'e: пакет R vegan; 2: пакет R EconGeo',
  'all: World Bank WITS and UN ESCAP; net-of-reporter: Kojima 1964, Drysdale and Garnaut 1982':
    'all: WITS Всемирного банка и ЭСКАТО ООН; net-of-reporter: Kojima 1964, Drysdale and Garnaut 1982',
  'uncorrected: the R package ineq': 'uncorrected: пакет R ineq',
  'sum-squares: World Bank WITS; root: UN ESCAP; unctad: UNCTAD; normalised: a scale of 0 to 1 for any n':
    'sum-squares: WITS Всемирного банка; root: ЭСКАТО ООН; unctad: ЮНКТАД; normalised: шкала от 0 до 1 при любом n',
  'all: the R package EconGeo': 'all: пакет R EconGeo',
  'non-zero: the R package ineq, which drops zero lines first': 'non-zero: пакет R ineq, который сначала отбрасывает нулевые строки',
  'all: UNCTAD': 'all: ЮНКТАД',
  'an amount: wherever small totals would decide the ranking': 'сумма: там, где место в ряду решали бы малые итоги',
  'adjusted: Grubel and Lloyd 1975, for unbalanced trade': 'adjusted: Grubel and Lloyd 1975, для несбалансированной торговли',
  'cepii: CEPII, in thousandths of GDP': 'cepii: CEPII, в тысячных долях ВВП',
  'drop: common practice, here with its coverage': 'drop: обычная практика, здесь с указанием охвата',
  'sample: R economiccomplexity, OEC; population and harvard: Harvard Growth Lab; raw: the eigenvector itself':
    'sample: R economiccomplexity, OEC; population и harvard: Harvard Growth Lab; raw: сам собственный вектор',
  'with reflections; 18: OEC and R economiccomplexity, who call it 20':
    'с reflections; 18: OEC и R economiccomplexity, где это называется 20',
  '19: R economiccomplexity, who calls it 20': '19: R economiccomplexity, где это называется 20',
  'own: R economiccomplexity, OEC; population: the same with n; harvard: Harvard Growth Lab; raw: the eigenvector itself':
    'own: R economiccomplexity, OEC; population: то же с n; harvard: Harvard Growth Lab; raw: сам собственный вектор',
  'with reflections; 19: OEC and R economiccomplexity, who call it 20':
    'с reflections; 19: OEC и R economiccomplexity, где это называется 20',
  'product-first: Leamer and Stern 1970; give both: Richardson 1971':
    'product-first: Leamer and Stern 1970; приводить оба: Richardson 1971',
  'an amount: where tiny flows are noise': 'сумма: там, где крошечные потоки — шум',
  'others: Hummels and Klenow 2005, the rest of the world': 'others: Hummels and Klenow 2005, остальной мир',
  'fisher: the target of the IMF manual; laspeyres: most statistical offices; jevons, dutot, carli: without weights':
    'fisher: ориентир руководства МВФ; laspeyres: большинство статистических ведомств; jevons, dutot, carli: без весов',
  'the R package IndexNumR offers all three': 'пакет R IndexNumR предлагает все три',
  'drop: matched-model practice, here with its coverage': 'drop: практика сопоставимых товаров, здесь с указанием охвата',
  'fisher: the target of the IMF manual; the others: statistical offices':
    'fisher: ориентир руководства МВФ; остальные: статистические ведомства',
  '1.06: IMF since 2017; 1.10: IMF before; by pair: estimates': '1.06: МВФ с 2017 года; 1.10: МВФ ранее; по каждой паре: оценки',
  'equal: the plain mean; harvard: Harvard Growth Lab; baci: CEPII': 'equal: простое среднее; harvard: Harvard Growth Lab; baci: CEPII',
  "your own weight of the exporter's record": 'ваш вес данных экспортёра',
  'drop: databases that fill absences from the partner, such as BACI':
    'drop: базы, которые заполняют пропуски данными партнёра, например BACI',
  'harvard: Harvard Growth Lab, comtrade-mirroring; baci: after CEPII, BACI':
    'harvard: Harvard Growth Lab, comtrade-mirroring; baci: по образцу CEPII, BACI',
  'iid and hc1: fixest, R gravity; hc0: sandwich; cluster and two-way: fixest':
    'iid и hc1: fixest, R gravity; hc0: sandwich; cluster и two-way: fixest',
  'drop: R and Python packages, without asking': 'drop: пакеты R и Python, не спрашивая',
  'difference: amounts; ratio: comparison between flows': 'difference: суммы; ratio: сравнение потоков',
  'naive, drift, seasonal-naive and damped-ets: R forecast; mean-growth: the compound growth rate carried on':
    'naive, drift, seasonal-naive и damped-ets: R forecast; mean-growth: продолжение среднего темпа прироста',
  '12: months': '12: месяцы',
  'mape: common use; smape: M competitions; mase: Hyndman and Koehler 2006':
    'mape: обычное употребление; smape: соревнования M; mase: Hyndman and Koehler 2006',
  '6.25: yearly, Ravn and Uhlig 2002; 1600: quarterly; 100: older yearly work':
    '6.25: годовые данные, Ravn and Uhlig 2002; 1600: квартальные; 100: более ранние работы по годовым',
  'mean: changes of level; trend: changes of a line': 'mean: изменения уровня; trend: изменения линии',
  '0.85: igraph, and the paper': '0.85: igraph и исходная статья',
  definition: 'по определению',
  'World Bank WITS, trade outcomes indicators': 'Всемирный банк, WITS, trade outcomes indicators',
  'definition; Harvard Growth Lab, comtrade-mirroring, deflates by the US producer price index of December':
    'по определению; Harvard Growth Lab, comtrade-mirroring, дефлирует декабрьским индексом цен производителей США',
  'in the spirit of Hirschman 1945': 'в духе Hirschman 1945',
  'standard competition ranking': 'обычное спортивное ранжирование',
  'Iapadre; advised over the share inside the bloc, which grows with the bloc (Hamanaka 2015, ADB economics working paper 455)':
    'Iapadre; рекомендуется вместо доли внутри блока, которая растёт вместе с блоком (Hamanaka 2015, ADB economics working paper 455)',
  'in the spirit of Iapadre 2004': 'в духе Iapadre 2004',
  'Shannon 1948; UN ESCAP, handbook of trade indicators, chapter V': 'Shannon 1948; ЭСКАТО ООН, handbook of trade indicators, глава V',
  'Hachman index, as in the R package EconGeo': 'индекс Хачмана, как в пакете R EconGeo',
  'Hirschman 1964, The paternity of an index; UNCTAD handbook of statistics for `unctad`':
    'Hirschman 1964, The paternity of an index; для `unctad` — UNCTAD handbook of statistics',
  'after Balassa 1965': 'по Balassa 1965',
  "definition; the Growth Lab's limits on population and exports are such steps":
    'по определению; таковы пороги Growth Lab по населению и экспорту',
  'Hausmann et al. 2014, The atlas of economic complexity; reflections: Hidalgo and Hausmann 2009':
    'Hausmann et al. 2014, The atlas of economic complexity; для reflections: Hidalgo and Hausmann 2009',
  'definition; Cadot, Carrere and Strauss-Kahn 2011 on the margins': 'по определению; о вкладах — Cadot, Carrere and Strauss-Kahn 2011',
  'IMF 2009, Export and import price index manual; Fisher 1922 on factor reversal':
    'IMF 2009, Export and import price index manual; об обратимости факторов — Fisher 1922',
  'Gaulier and Zignago 2010 on unit values of mirror flows': 'Gaulier and Zignago 2010 об удельных стоимостях зеркальных потоков',
  'Harvard Growth Lab, comtrade-mirroring, which gives 0 where both are 0':
    'Harvard Growth Lab, comtrade-mirroring, где при двух нулях получается 0',
  'Gaulier and Zignago 2010 work on its absolute value': 'Gaulier and Zignago 2010 используют его абсолютную величину',
  'Harvard Growth Lab, comtrade-mirroring; Gaulier and Zignago 2010 for `baci`, whose own weights and product effects are not used':
    'Harvard Growth Lab, comtrade-mirroring; для `baci` — Gaulier and Zignago 2010, без их весов и товарных эффектов',
  'Tinbergen 1962; on its bias Santos Silva and Tenreyro 2006, doi:10.1162/rest.88.4.641':
    'Tinbergen 1962; о его смещении — Santos Silva and Tenreyro 2006, doi:10.1162/rest.88.4.641',
  'definition, after Baldwin 1994, Towards an integrated Europe': 'по определению, по Baldwin 1994, Towards an integrated Europe',
  'definition of a constant elasticity': 'по определению постоянной эластичности',
  'Hyndman and Athanasopoulos 2021, Forecasting: principles and practice; Gardner and McKenzie 1985 for the damped trend':
    'Hyndman and Athanasopoulos 2021, Forecasting: principles and practice; о затухающем тренде — Gardner and McKenzie 1985',
  'Kleinberg 1999, doi:10.1145/324133.324140; conventions of igraph': 'Kleinberg 1999, doi:10.1145/324133.324140; соглашения igraph',
  'Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X; conventions of igraph':
    'Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X; соглашения igraph',

  // formulas that hold words
  'runs of sign(X(t) - M(t)) over consecutive years': 'отрезки одного знака sign(X(t) - M(t)) в годах подряд',
  'e^b - 1, b the least-squares slope of ln V(t) on t': 'e^b - 1, b — наклон ln V(t) по t методом наименьших квадратов',
  'sd of ln(V(t) / V(t-1))': 'стандартное отклонение ln(V(t) / V(t-1))',
  'T(i,j) net of the reporter, and T(i,j) (X(i) + M(i)) / GDP(i)': 'T(i,j) без страны-респондента и T(i,j) (X(i) + M(i)) / GDP(i)',
  '1 + number of members with a larger value': '1 + число членов с большим значением',
  'sum (2 r - n - 1) s(r) / n, s ascending': 'sum (2 r - n - 1) s(r) / n, s по возрастанию',
  'sum of the k largest s': 'сумма k наибольших s',
  'correlation over k of ln(rca(i,k) + epsilon)': 'корреляция по k величин ln(rca(i,k) + epsilon)',
  'x(c,k) of the economies and products that pass the named limits': 'x(c,k) экономик и товаров, которые проходят названные пороги',
  "z-score of the second eigenvector of sum_k B(c,k) B(c',k) / (d(c) u(k))":
    "z-оценка второго собственного вектора sum_k B(c,k) B(c',k) / (d(c) u(k))",
  'F(c) = sum_k B(c,k) Q(k), Q(k) = 1 / sum_c B(c,k) / F(c), each divided by its mean':
    'F(c) = sum_k B(c,k) Q(k), Q(k) = 1 / sum_c B(c,k) / F(c), каждое делится на своё среднее',
  'z-score of q(k) = sum_c B(c,k) kappa(c) / u(k), kappa the eigenvector of the economic complexity index':
    'z-оценка q(k) = sum_c B(c,k) kappa(c) / u(k), kappa — собственный вектор индекса экономической сложности',
  'B(c,k) = 1 if rca(c,k) >= 1, else 0': 'B(c,k) = 1, если rca(c,k) >= 1, иначе 0',
  'dX = r X0 + sum (r(k) - r) x(k,0) + sum (r(k,j) - r(k)) x(k,j,0) + rest':
    'dX = r X0 + sum (r(k) - r) x(k,0) + sum (r(k,j) - r(k)) x(k,j,0) + остаток',
  'X(t) - X(0) = entry + exit + intensive + residual below the threshold':
    'X(t) - X(0) = вход + выход + интенсивный вклад + остаток ниже порога',
  'EM = sum over K of x(w,j,k) / sum x(w,j,k); IM = sum over K of x(i,j,k) / sum over K of x(w,j,k)':
    'EM = сумма по K x(w,j,k) / sum x(w,j,k); IM = сумма по K x(i,j,k) / сумма по K x(w,j,k)',
  'da (b0 + b1) / 2 + db (a0 + a1) / 2; n factors: the mean over all orders':
    'da (b0 + b1) / 2 + db (a0 + a1) / 2; n факторов: среднее по всем порядкам',
  'e(a) = n(a) / sum d(b,a) i(b), i(a) = n(a) / sum d(a,b) e(b), 25 updates from 1':
    'e(a) = n(a) / sum d(b,a) i(b), i(a) = n(a) / sum d(a,b) e(b), 25 обновлений начиная с 1',
  'ln x(i,j) = a(i) + c(j) + sum of b r + e, by least squares': 'ln x(i,j) = a(i) + c(j) + sum b r + e, методом наименьших квадратов',
  'E[x(i,j)] = exp(a(i) + c(j) + sum of b r), solved from the Poisson score':
    'E[x(i,j)] = exp(a(i) + c(j) + sum b r), решение уравнений правдоподобия Пуассона',
  'fitted - x, or x / fitted: the in-sample residual of a gravity model':
    'fitted - x или x / fitted: остаток гравитационной модели внутри выборки',
  '(1 - cut)^(-elasticity) - 1': '(1 - снижение)^(-эластичность) - 1',
  'naive y(T); drift y(T) + h (y(T) - y(1)) / (T - 1); mean growth, seasonal naive, damped trend':
    'naive y(T); drift y(T) + h (y(T) - y(1)) / (T - 1); средний рост, сезонный наивный, затухающий тренд',
  'mean |y - f| over |y|, over (|y| + |f|) / 2, or over the error of a naive forecast':
    'среднее |y - f|, делённое на |y|, на (|y| + |f|) / 2 или на ошибку наивного прогноза',
  'V (1 + g)^years': 'V (1 + g)^лет',
  '(target / now)^(1 / years left) - 1': '(цель / сейчас)^(1 / осталось лет) - 1',
  'the trend tau that minimises sum (y - tau)^2 + lambda sum (second difference of tau)^2':
    'тренд tau, при котором минимально sum (y - tau)^2 + lambda sum (вторая разность tau)^2',
  'the division with the least residual sum of squares for each number of breaks, the number by BIC':
    'разбиение с наименьшей суммой квадратов остатков для каждого числа разрывов, их число — по BIC',
  "h = W a, a = W' h, each with its largest entry 1": "h = W a, a = W' h, наибольшая компонента каждого равна 1",
  'p(j) = d sum_i p(i) w(i,j) / out(i) + (1 - d + d sum of p over those that send nothing) / n':
    'p(j) = d sum_i p(i) w(i,j) / out(i) + (1 - d + d × сумма p тех, кто ничего не отправляет) / n',
} as const;
