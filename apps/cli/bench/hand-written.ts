/** The four questions in SQL as somebody writes it for DuckDB alone, with the values in it: what our port is measured against. */
export const handWritten: Readonly<Record<'totals' | 'chapters' | 'advantage' | 'products', (files: string) => string>> = {
  totals: (files) => `
    SELECT year,
      sum(value) FILTER (WHERE exporter = 'CHN') AS exports,
      sum(value) FILTER (WHERE importer = 'CHN') AS imports
    FROM read_parquet(${files})
    WHERE (exporter = 'CHN' AND importer = 'KAZ') OR (exporter = 'KAZ' AND importer = 'CHN')
    GROUP BY year ORDER BY year`,
  chapters: (files) => `
    SELECT substring(product, 1, 2) AS chapter, sum(value) AS value, sum(value) / sum(sum(value)) OVER () AS share
    FROM read_parquet(${files})
    WHERE year = 2021 AND exporter = 'CHN' AND importer = 'KAZ'
    GROUP BY chapter ORDER BY chapter`,
  advantage: (files) => `
    WITH own AS (SELECT product, sum(value) AS x FROM read_parquet(${files}) WHERE year = 2021 AND exporter = 'CHN' GROUP BY product),
      world AS (SELECT product, sum(value) AS w FROM read_parquet(${files}) WHERE year = 2021 GROUP BY product)
    SELECT product, x AS exports, w AS world, (x / (SELECT sum(x) FROM own)) / (w / (SELECT sum(w) FROM world)) AS rca
    FROM own JOIN world USING (product) ORDER BY product`,
  products: (files) => `
    SELECT product, sum(value) AS value, sum(value) / sum(sum(value)) OVER () AS share
    FROM read_parquet(${files})
    WHERE year = 2021 AND exporter = 'CHN'
    GROUP BY product ORDER BY value DESC LIMIT 10`,
};
