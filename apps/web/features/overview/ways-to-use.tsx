import { routes } from '../../lib/routes.ts';
import { CopyText, type WrittenProps } from '../text/index.ts';

/** The site, the terminal program and the library. */
export function WaysToUse({ language, messages }: WrittenProps) {
  return (
    <section className="band" aria-labelledby="use">
      <h2 id="use">{messages['overview.use']}</h2>
      <ul className="ways">
        <li>
          <h3>{messages['overview.use-site']}</h3>
          <p>{messages['overview.use-site-about']}</p>
          <p>
            <a className="forward" href={routes.explore(language)}>
              {messages['nav.explore']}
            </a>
          </p>
        </li>
        <li>
          <h3>{messages['overview.use-terminal']}</h3>
          <p>{messages['overview.use-terminal-about']}</p>
          <CopyText text="npx -y pnpm@12.21.0 tui" code messages={messages} />
        </li>
        <li>
          <h3>{messages['overview.use-core']}</h3>
          <p>{messages['overview.use-core-about']}</p>
          <p>
            <a className="forward" href={routes.methods(language)}>
              {messages['nav.methods']}
            </a>
          </p>
        </li>
      </ul>
    </section>
  );
}
