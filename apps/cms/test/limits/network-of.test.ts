import { expect, it } from 'vitest';
import { networkOf } from '../../src/limits/network-of.ts';

it.each([
  ['198.51.100.7', '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['direct', 'direct'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
