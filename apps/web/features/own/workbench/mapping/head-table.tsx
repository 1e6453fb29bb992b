import { type ColumnRole, columnParts, roleOf, withRole } from './column-roles.ts';
import type { MapPartProps } from './map-part-props.ts';

/** So many lines are shown behind the line that names the columns. */
const mostBehind = 6;

/** The first lines of a file, each column under what it is taken for; the line that names the columns is chosen here. */
export function HeadTable({ look, map, own, change, messages }: MapPartProps) {
  const { columns, lines, wide, header } = look;
  const at = Math.max(
    0,
    lines.findIndex(({ line }) => line === header),
  );
  const first = lines[at + (map.headerLines ?? 1)]?.cells ?? [];
  const roles: readonly ColumnRole[] = ['', ...columnParts, 'where'];
  return (
    <section className="table-scroll bench-head" aria-label={messages['bench.first-lines']}>
      <table>
        <caption className="visually-hidden">{messages['bench.first-lines']}</caption>
        <thead>
          <tr>
            <th scope="col">{messages['bench.header']}</th>
            {columns.map((column, place) => (
              <th key={`${place} ${column}`} scope="col">
                <select
                  aria-label={messages['bench.taken-for']({ column })}
                  value={roleOf(map, column)}
                  onChange={({ target }) => change(withRole(own, column, target.value as ColumnRole, first[place] ?? ''))}
                >
                  {roles.map((role) => (
                    <option key={role} value={role}>
                      {role === ''
                        ? messages[wide.includes(place) ? 'bench.map.wide-value' : 'bench.map.unused']
                        : messages[`bench.map.${role}`]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, at + 1 + mostBehind).map(({ line, cells }, place) => (
            <tr key={line} className={place < at ? 'muted' : line === header ? 'bench-names' : undefined}>
              <th scope="row">
                <label>
                  <input
                    type="radio"
                    name="map-header"
                    checked={line === header}
                    aria-label={messages['bench.header-line']({ line: String(line) })}
                    onChange={() => change({ ...own, header: line })}
                  />
                  {line}
                </label>
              </th>
              {columns.map((column, cell) => (
                <td key={`${cell} ${column}`}>{cells[cell] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
