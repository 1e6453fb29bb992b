import { formatAmount, formatPeriod, isMissing, type Language, type Receipt } from '@sogdia/core';
import { formatEconomy, formatNumber } from '@sogdia/core/format';
import type { World } from '@sogdia/core/model';
import { ChartSvg } from '../../../charts/axes/chart-svg.tsx';
import { layOutDots } from '../../../charts/forms/map/dots-layout.ts';
import { type ChartSize, smallerPageSizes } from '../../../charts/layout/chart-size.ts';
import { round } from '../../../charts/layout/round.ts';
import type { PlacedFacts } from '../../../lib/dataset.ts';
import { textOf } from '../../../lib/languages/text-of.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { HeadedTable, SourceLine, StillChart } from '../../figures/index.ts';
import { type CitedProps, Folded, NumberLink, TitledSection } from '../../text/index.ts';
import type { SitePlaced } from './site-placed.ts';

interface PlacedProps extends CitedProps {
  readonly asked: PlacedFacts;
  readonly placed: SitePlaced;
  readonly world: World;
}

/** Facts of places: dots on a map by the first of them, and every place in a table, the largest first. */
export function TopicPlaced(props: PlacedProps) {
  const { asked, placed, language, messages } = props;
  return (
    <TitledSection id="placed" className="band placed-facts" title={textOf(asked.names, language)} about={textOf(asked.about, language)}>
      <figure className="chart-figure with-words">
        <div className="drawing">
          <StillDrawing>
            <StillChart
              sizes={smallerPageSizes}
              draw={(size) => <DotMap key={size.id} {...props} size={{ ...size, height: Math.round(size.width * 0.72) }} />}
            />
            <p className="hint">{messages['placed.key']({ fact: headOf(placed, language), places: placed.places.length })}</p>
            <SourceLine view={placed} messages={messages} />
          </StillDrawing>
        </div>
        <figcaption>
          <StillDrawing>
            <PlacedTable {...props} count={placesInSight} />
            <Folded summary={messages['placed.all']({ places: placed.places.length })}>
              <PlacedTable {...props} count={placed.places.length} />
            </Folded>
          </StillDrawing>
        </figcaption>
      </figure>
    </TitledSection>
  );
}

/** So many of the largest stand beside the map. */
const placesInSight = 5;

function headOf({ heads: [head] }: SitePlaced, language: Language): string {
  const messages = messagesOf(language);
  if (head === undefined) return '';
  const { names, unit, period } = head.fact;
  return [names[language] ?? names.en, messages['placed.unit']({ unit }), spanText(period, language)].join(messages['joint.clause']);
}

/** A period of a fact: a run of years has the dash of a run. */
function spanText(period: string, language: Language): string {
  return /^\d{4}-\d{4}$/.test(period) ? period.replace('-', '–') : formatPeriod(period, language);
}

function DotMap({ asked, placed, size, language, messages }: PlacedProps & { size: ChartSize }) {
  const economies = [...new Set(placed.places.flatMap(({ place }) => place.economies))];
  const points = placed.places.map(({ place, at, value }) => ({ id: place.id, name: place.names[language] ?? place.names.en, at, value }));
  const { outlines, dots } = layOutDots(points, placed.outlines, economies, size);
  return (
    <ChartSvg size={size} name={messages['chart.name']({ title: textOf(asked.names, language) })}>
      {outlines.map(({ economy, path, isAsked }) => (
        <path key={economy} className={isAsked ? 'region ground' : 'region context'} d={path} />
      ))}
      {dots.map(({ id, name, x, y, radius }) => (
        <circle key={id} className="dot-of-place" cx={round(x)} cy={round(y)} r={round(Math.max(1, radius))}>
          <title>{name}</title>
        </circle>
      ))}
      {dots.map(({ id, name, label }) =>
        label === null ? null : (
          <text key={id} className="place-name" x={round(label.x)} y={round(label.y)} dy="0.34em">
            {name}
          </text>
        ),
      )}
    </ChartSvg>
  );
}

function PlacedTable({ asked, placed, count, world, language, messages, locations }: PlacedProps & { count: number }) {
  const title = textOf(asked.names, language);
  return (
    <HeadedTable
      {...{ title, messages }}
      columns={[
        [messages['placed.place']],
        ...placed.heads.map(
          ({ fact: { names, unit } }) =>
            [
              [names[language] ?? names.en, ...(unit.startsWith('USD') ? [messages['placed.unit']({ unit })] : [])].join(
                messages['joint.clause'],
              ),
            ] as const,
        ),
      ]}
    >
      {placed.places.slice(0, count).map(({ place, receipts }) => (
        <tr key={place.id}>
          <th scope="row">
            {place.names[language] ?? place.names.en}{' '}
            <span className="muted">
              {place.economies.map((economy) => formatEconomy(world, economy, language)).join(messages['joint.list'])}
            </span>
          </th>
          {receipts.map((receipt, index) => (
            <td key={placed.heads[index]?.id} className="amount">
              {receipt === null ? null : (
                <NumberLink
                  receipt={receipt}
                  locations={locations}
                  text={figureText(receipt, placed.heads[index]?.fact.unit ?? '', language)}
                />
              )}
            </td>
          ))}
        </tr>
      ))}
    </HeadedTable>
  );
}

/** An amount of dollars as amounts are written, whatever their prices, which stand in the head; another number with its digits. */
function figureText({ value }: Receipt, unit: string, language: Language): string {
  if (isMissing(value)) return '–';
  return unit.startsWith('USD') ? formatAmount(value, 'usd', language) : formatNumber(value, { decimals: 0 }, language);
}
