import { describe, expect, test } from 'vitest';
import { nearestAddresses } from '../../features/page/nearest/nearest-addresses.ts';

const addresses = ['/en/paper/', '/en/paper/figure-1/', '/en/paper/figure-2/', '/en/topics/goods/', '/en/data/', '/en/glossary/'];
const nearest = (asked: string) => nearestAddresses(asked, addresses, 3);

describe('nearestAddresses(asked, addresses, most)', () => {
  test('nearestAddresses finds what a letter wrong, another case, or a missing language was meant for', () => {
    expect(nearest('/en/topcs/goods/')[0]).toBe('/en/topics/goods/');
    expect(nearest('/EN/Glossary')[0]).toBe('/en/glossary/');
    expect(nearest('/paper/figure-2/')[0]).toBe('/en/paper/figure-2/');
    expect(nearest('/en/data/index.html')[0]).toBe('/en/data/');
  });

  test('nearestAddresses counts the page above what was asked, and gives no more than it is told', () => {
    expect(nearest('/en/paper/figure-9/')).toEqual(['/en/paper/figure-1/', '/en/paper/figure-2/', '/en/paper/']);
    expect(nearestAddresses('/en/paper/figure-9/', addresses, 1)).toHaveLength(1);
  });

  test('nearestAddresses gives nothing for an address that is near to none', () => {
    expect(nearest('/wp-admin/setup-config.php')).toEqual([]);
  });
});
