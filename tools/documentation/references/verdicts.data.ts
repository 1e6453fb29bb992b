interface Counts {
  readonly of: number;
  readonly supported: number;
  readonly inPart: number;
  readonly contradicted: number;
  readonly undecided: number;
  readonly unchecked: number;
}

/** What the README in each language says of how many claims have which verdict. */
export const verdictTexts: readonly (readonly [file: string, say: (counts: Counts) => string])[] = [
  [
    'README.md',
    ({ of, supported, inPart, contradicted, undecided, unchecked }) =>
      `The data support ${supported} of the ${of} claims in its text, support ${inPart} in part
and contradict ${contradicted}. Another ${undecided} depend on rounding or on whose figures you use. For the other
${unchecked} we have no independent data.`,
  ],
  [
    'README.zh.md',
    ({ of, supported, inPart, contradicted, undecided, unchecked }) =>
      `论文的${of}条论断中，数据支持${supported}条，部分支持${inPart}条，与${contradicted}条矛盾。另有${undecided}条取决于四舍五入或按哪方记录。
其余${unchecked}条没有独立数据可供核查。`,
  ],
  [
    'README.ru.md',
    ({ of, supported, inPart, contradicted, undecided, unchecked }) =>
      [
        `Данные подтверждают ${supported} из ${of} утверждений её текста, частично подтверждают ${inPart} и опровергают ${contradicted}.`,
        `Зависят от округления или от того, чьи данные взять: ${undecided}. Независимых данных для проверки нет: ${unchecked}.`,
      ].join('\n'),
  ],
];
