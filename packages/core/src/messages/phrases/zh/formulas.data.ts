/** Chinese: formulas of metrics and receipts that hold words. */
export const formulas = {
  '1 + number of members with a smaller value': '1 + 数值更小的成员个数',
  'Σ V over 12 months': '12 个月的 Σ V',
  'Σ V over 12 months / 12': '12 个月的 Σ V / 12',
  'V(after) / V(before) - 1': 'V(之后) / V(之前) - 1',
  'T = Σ member': 'T = Σ 成员',
  'reporter / partner': '报告方 / 伙伴',
  'the reporter’s record, free on board': '报告方记录，离岸价格（FOB）',
  'the partner’s record, free on board': '伙伴方记录，离岸价格（FOB）',
  'the importer’s record over the factor': '进口方记录除以系数',
  'm / {number} ({text})': 'm / {0}（{1}）',
  'CIF/FOB factor as asked for': '所要求的 CIF/FOB 系数',
  'CIF/FOB factor of the IMF, Direction of Trade Statistics since 2017':
    '国际货币基金组织的 CIF/FOB 系数，Direction of Trade Statistics，2017年以来',
  'CIF/FOB factor of the IMF, Direction of Trade Statistics before 2017':
    '国际货币基金组织的 CIF/FOB 系数，Direction of Trade Statistics，2017年以前',
  'no allowance for freight and insurance': '不扣除运费和保险费',
  'the only record there is': '唯一的记录',
  'flows that both sides recorded, {} to {}, each counted once a year': '双方都有记录的流量，{0} 至 {1}，每年各计一次',
  'trust in {} as exporter: 1 / (own effect + mean effect of the other side) on |ln(m / x)|, least squares over {number} pairs (baci)':
    '对 {0} 作为出口方的信任度：1 / (自身效应 + 对方效应的平均)，对 |ln(m / x)|，{1} 对的最小二乘（baci）',
  'trust in {} as importer: 1 / (own effect + mean effect of the other side) on |ln(m / x)|, least squares over {number} pairs (baci)':
    '对 {0} 作为进口方的信任度：1 / (自身效应 + 对方效应的平均)，对 |ln(m / x)|，{1} 对的最小二乘（baci）',
  'V / CNY per USD': 'V / 人民币兑美元汇率',
  'V · CNY per USD': 'V · 人民币兑美元汇率',
  'V · deflator factor': 'V · 平减系数',
  'V · deflator factor to {number}': 'V · 折至{0}年的平减系数',
  'V / population of the partner': 'V / 伙伴的人口',
  'V / gross domestic product of the partner': 'V / 伙伴的国内生产总值',
  'level {number} of {number}, the highest reached by the end of the year': '{1}级中的第{0}级，年底前达到的最高级',
  'V / target - 1': 'V / 目标 - 1',
  'W = Σ of every code of the level': 'W = 该层级所有代码的 Σ',
  'V (1 + change)': 'V (1 + 变化)',
  'exp(exporter + importer + b ln distance + c border)': 'exp(出口方 + 进口方 + b ln 距离 + c 边界)',
  'number of statements that hold': '成立的陈述数',
  'year of the date': '该日期的年份',
  'number of dated events': '有日期的事件数',
  'year of the largest v': 'v 最大的年份',
  'year of the smallest v': 'v 最小的年份',
  'smallest v': '最小的 v',
  'largest v': '最大的 v',
  'sd(v) / mean(v), with n - 1': 'sd(v) / mean(v)，用 n - 1',
  'Pearson correlation': '皮尔逊相关系数',
  'number of years in which it holds': '成立的年数',
  'as entered': '所输入的数',
  'runs of sign(X(t) - M(t)) over consecutive years': 'sign(X(t) - M(t)) 在连续年份中相同的区段',
  'e^b - 1, b the least-squares slope of ln V(t) on t': 'e^b - 1，b 为 ln V(t) 对 t 的最小二乘斜率',
  'sd of ln(V(t) / V(t-1))': 'ln(V(t) / V(t-1)) 的标准差',
  'T(i,j) net of the reporter, and T(i,j) (X(i) + M(i)) / GDP(i)': '扣除报告方的 T(i,j)，以及 T(i,j) (X(i) + M(i)) / GDP(i)',
  '1 + number of members with a larger value': '1 + 数值更大的成员个数',
  'sum (2 r - n - 1) s(r) / n, s ascending': 'sum (2 r - n - 1) s(r) / n，s 按升序',
  'sum of the k largest s': '最大的 k 个 s 之和',
  'correlation over k of ln(rca(i,k) + epsilon)': 'ln(rca(i,k) + epsilon) 在各 k 上的相关系数',
  'x(c,k) of the economies and products that pass the named limits': '达到所列限度的经济体和商品的 x(c,k)',
  "z-score of the second eigenvector of sum_k B(c,k) B(c',k) / (d(c) u(k))": "sum_k B(c,k) B(c',k) / (d(c) u(k)) 的第二特征向量的标准分数",
  'F(c) = sum_k B(c,k) Q(k), Q(k) = 1 / sum_c B(c,k) / F(c), each divided by its mean':
    'F(c) = sum_k B(c,k) Q(k)，Q(k) = 1 / sum_c B(c,k) / F(c)，各除以其平均值',
  'z-score of q(k) = sum_c B(c,k) kappa(c) / u(k), kappa the eigenvector of the economic complexity index':
    'q(k) = sum_c B(c,k) kappa(c) / u(k) 的标准分数，kappa 为经济复杂度指数的特征向量',
  'B(c,k) = 1 if rca(c,k) >= 1, else 0': '若 rca(c,k) >= 1 则 B(c,k) = 1，否则为 0',
  'dX = r X0 + sum (r(k) - r) x(k,0) + sum (r(k,j) - r(k)) x(k,j,0) + rest':
    'dX = r X0 + sum (r(k) - r) x(k,0) + sum (r(k,j) - r(k)) x(k,j,0) + 余项',
  'X(t) - X(0) = entry + exit + intensive + residual below the threshold': 'X(t) - X(0) = 进入 + 退出 + 集约边际 + 阈值以下的余项',
  'EM = sum over K of x(w,j,k) / sum x(w,j,k); IM = sum over K of x(i,j,k) / sum over K of x(w,j,k)':
    'EM = K 上 x(w,j,k) 之和 / sum x(w,j,k)；IM = K 上 x(i,j,k) 之和 / K 上 x(w,j,k) 之和',
  'da (b0 + b1) / 2 + db (a0 + a1) / 2; n factors: the mean over all orders':
    'da (b0 + b1) / 2 + db (a0 + a1) / 2；n 个因素：所有顺序的平均',
  'e(a) = n(a) / sum d(b,a) i(b), i(a) = n(a) / sum d(a,b) e(b), 25 updates from 1':
    'e(a) = n(a) / sum d(b,a) i(b)，i(a) = n(a) / sum d(a,b) e(b)，从 1 开始更新 25 次',
  'ln x(i,j) = a(i) + c(j) + sum of b r + e, by least squares': 'ln x(i,j) = a(i) + c(j) + sum b r + e，用最小二乘法',
  'E[x(i,j)] = exp(a(i) + c(j) + sum of b r), solved from the Poisson score': 'E[x(i,j)] = exp(a(i) + c(j) + sum b r)，由泊松得分方程求解',
  'fitted - x, or x / fitted: the in-sample residual of a gravity model': 'fitted - x，或 x / fitted：引力模型的样本内残差',
  '(1 - cut)^(-elasticity) - 1': '(1 - 降幅)^(-弹性) - 1',
  'naive y(T); drift y(T) + h (y(T) - y(1)) / (T - 1); mean growth, seasonal naive, damped trend':
    'naive：y(T)；drift：y(T) + h (y(T) - y(1)) / (T - 1)；平均增长、季节性朴素、阻尼趋势',
  'mean |y - f| over |y|, over (|y| + |f|) / 2, or over the error of a naive forecast':
    '|y - f| 除以 |y|、除以 (|y| + |f|) / 2 或除以朴素预测误差的平均值',
  'V (1 + g)^years': 'V (1 + g)^年数',
  '(target / now)^(1 / years left) - 1': '(目标 / 当前)^(1 / 剩余年数) - 1',
  'the trend tau that minimises sum (y - tau)^2 + lambda sum (second difference of tau)^2':
    '使 sum (y - tau)^2 + lambda sum (tau 的二阶差分)^2 最小的趋势 tau',
  'the division with the least residual sum of squares for each number of breaks, the number by BIC':
    '每一断点个数下残差平方和最小的划分，断点个数由 BIC 决定',
  "h = W a, a = W' h, each with its largest entry 1": "h = W a，a = W' h，各自的最大分量为 1",
  'p(j) = d sum_i p(i) w(i,j) / out(i) + (1 - d + d sum of p over those that send nothing) / n':
    'p(j) = d sum_i p(i) w(i,j) / out(i) + (1 - d + d × 无发送者的 p 之和) / n',
} as const;
