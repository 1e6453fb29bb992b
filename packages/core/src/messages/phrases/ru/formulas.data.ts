/** Russian: formulas of metrics and receipts that hold words. */
export const formulas = {
  '1 + number of members with a smaller value': '1 + число членов с меньшим значением',
  'Σ V over 12 months': 'Σ V за 12 месяцев',
  'Σ V over 12 months / 12': 'Σ V за 12 месяцев / 12',
  'V(after) / V(before) - 1': 'V(после) / V(до) - 1',
  'T = Σ member': 'T = Σ членов',
  'reporter / partner': 'страна-респондент / партнёр',
  'the reporter’s record, free on board': 'данные страны-респондента, ФОБ',
  'the partner’s record, free on board': 'данные партнёра, ФОБ',
  'the importer’s record over the factor': 'данные импортёра, делённые на коэффициент',
  'm / {number} ({text})': 'm / {0} ({1})',
  'CIF/FOB factor as asked for': 'заданный коэффициент СИФ/ФОБ',
  'CIF/FOB factor of the IMF, Direction of Trade Statistics since 2017':
    'коэффициент СИФ/ФОБ МВФ, Direction of Trade Statistics с 2017 года',
  'CIF/FOB factor of the IMF, Direction of Trade Statistics before 2017':
    'коэффициент СИФ/ФОБ МВФ, Direction of Trade Statistics до 2017 года',
  'no allowance for freight and insurance': 'без поправки на перевозку и страхование',
  'the only record there is': 'единственные данные',
  'flows that both sides recorded, {} to {}, each counted once a year':
    'потоки, которые записали обе стороны, {0}–{1}, каждый один раз в год',
  'trust in {} as exporter: 1 / (own effect + mean effect of the other side) on |ln(m / x)|, least squares over {number} pairs (baci)':
    'доверие к {0} как экспортёру: 1 / (собственный эффект + средний эффект другой стороны) по |ln(m / x)|, наименьшие квадраты, пар: {1} (baci)',
  'trust in {} as importer: 1 / (own effect + mean effect of the other side) on |ln(m / x)|, least squares over {number} pairs (baci)':
    'доверие к {0} как импортёру: 1 / (собственный эффект + средний эффект другой стороны) по |ln(m / x)|, наименьшие квадраты, пар: {1} (baci)',
  'V / CNY per USD': 'V / юаней за доллар США',
  'V · CNY per USD': 'V · юаней за доллар США',
  'V · deflator factor': 'V · коэффициент дефлятора',
  'V · deflator factor to {number}': 'V · коэффициент дефлятора к {0} году',
  'V / population of the partner': 'V / население партнёра',
  'V / gross domestic product of the partner': 'V / ВВП партнёра',
  'level {number} of {number}, the highest reached by the end of the year': 'уровень {0} из {1}, наивысший к концу года',
  'V / target - 1': 'V / цель - 1',
  'W = Σ of every code of the level': 'W = Σ по всем кодам уровня',
  'V (1 + change)': 'V (1 + изменение)',
  'exp(exporter + importer + b ln distance + c border)': 'exp(экспортёр + импортёр + b ln расстояние + c граница)',
  'number of statements that hold': 'число верных утверждений',
  'year of the date': 'год даты',
  'number of dated events': 'число датированных событий',
  'year of the largest v': 'год наибольшего v',
  'year of the smallest v': 'год наименьшего v',
  'smallest v': 'наименьшее v',
  'largest v': 'наибольшее v',
  'sd(v) / mean(v), with n - 1': 'sd(v) / mean(v), с n - 1',
  'Pearson correlation': 'корреляция Пирсона',
  'number of years in which it holds': 'число лет, в которых это верно',
  'as entered': 'как введено',
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
