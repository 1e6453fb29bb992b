import type { View } from '@sogdia/core';
import { scalesOf } from '../../../charts/drawn-forms.ts';
import type { LineScale } from '../../../charts/layout/chart-props.ts';
import { setUrlParameter, useUrlParameter } from '../../../lib/url-state.ts';
import type { ExploreTexts } from '../controls/explore-texts.ts';

/** The scale that the address asks for, of those that the chart of a view can have; the usual one otherwise. */
export function useScale(view: View): LineScale {
  const asked = useUrlParameter('scale');
  return scalesOf(view).find((scale) => scale === asked) ?? 'linear';
}

/** The scales that the chart of a view can have, with what the chosen one means; nothing where there is one. */
export function ScaleChoice({ view, scale, texts }: { view: View; scale: LineScale; texts: ExploreTexts }) {
  const scales = scalesOf(view);
  if (scales.length < 2) return null;
  return (
    <div className="scale-choice">
      <label>
        {texts.scale}{' '}
        <select value={scale} onChange={({ target }) => setUrlParameter('scale', target.value === 'linear' ? null : target.value, 'push')}>
          {scales.map((one) => (
            <option key={one} value={one}>
              {texts.scaleNames[one]}
            </option>
          ))}
        </select>
      </label>
      {scale === 'linear' ? null : <p className="notes">{scale === 'log' ? texts.aboutLog : texts.aboutFree}</p>}
    </div>
  );
}
