/** What the six economies are called in the state languages of Central Asia, as Unicode CLDR has it: a reader may ask in any of them. */
const localNames = {
  kk: { CHN: 'Қытай', KAZ: 'Қазақстан', UZB: 'Өзбекстан', KGZ: 'Қырғызстан', TJK: 'Тәжікстан', TKM: 'Түрікменстан' },
  ky: { CHN: 'Кытай', KAZ: 'Казакстан', UZB: 'Өзбекстан', KGZ: 'Кыргызстан', TJK: 'Тажикстан', TKM: 'Түркмөнстан' },
  uz: { CHN: 'Xitoy', KAZ: 'Qozogʻiston', UZB: 'Oʻzbekiston', KGZ: 'Qirgʻiziston', TJK: 'Tojikiston', TKM: 'Turkmaniston' },
  tg: { CHN: 'Хитой', KAZ: 'Қазоқистон', UZB: 'Ӯзбекистон', KGZ: 'Қирғизистон', TJK: 'Тоҷикистон', TKM: 'Туркманистон' },
  tk: { CHN: 'Hytaý', KAZ: 'Gazagystan', UZB: 'Özbegistan', KGZ: 'Gyrgyzystan', TJK: 'Täjigistan', TKM: 'Türkmenistan' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** Names of an economy, those of the state languages of Central Asia among them, each once. */
export function withLocalNames(economy: string, names: readonly string[]): readonly string[] {
  const local = Object.values(localNames).flatMap((byCode) =>
    Object.entries(byCode).flatMap(([code, name]) => (code === economy ? [name] : [])),
  );
  return [...new Set([...names, ...local])];
}
