import type { MetadataRoute } from 'next';
import { routes } from '../lib/routes.ts';
import { messagesOf } from '../messages/messages.ts';

export const dynamic = 'force-static';

/** What a device is told that installs the site. */
export default function manifest(): MetadataRoute.Manifest {
  const messages = messagesOf('en');
  return {
    id: routes.overview('en'),
    name: messages['site.name'],
    short_name: messages['site.name'],
    description: messages['site.description'],
    start_url: routes.overview('en'),
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b6275',
    icons: [192, 512].map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' })),
  };
}
