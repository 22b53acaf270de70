import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { expect, test, vi } from 'vitest';

/** The module as it is where webhooks may call this machine, and where they may not. */
async function postSafely(mayCallLoopback: boolean) {
  vi.resetModules();
  vi.stubEnv('PANTOGRAPH_WEBHOOK_LOOPBACK', mayCallLoopback ? '1' : '');
  return (await import('../../src/webhooks/post-safely.ts')).postSafely;
}

async function serving(
  answer: (response: import('node:http').ServerResponse) => void,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test.each([
  'https://2130706433/',
  'https://017700000001/',
  'https://0x7f.1/',
  'https://127.1/',
  'https://0/',
  'https://[::]/',
  'https://[::1]/',
  'https://[::ffff:7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[fe80::1]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://１２７.0.0.1/',
  'https://anything.localhost/',
])('%s is called by no webhook', async (address) => {
  await expect((await postSafely(false))(address, {}, '')).rejects.toThrow(/private network/);
});

test('a name that leads to this machine is called by no webhook', async () => {
  await expect((await postSafely(false))(`https://${hostname()}/`, {}, '')).rejects.toThrow(
    /private network|ENOTFOUND/,
  );
});

test('an answer without end is not read', async () => {
  const post = await postSafely(true);
  let written = 0;
  const endless = (response: import('node:http').ServerResponse) => {
    response.writeHead(200);
    const more = () => {
      while (response.writable && response.write('x'.repeat(65_536))) written += 65_536;
    };
    response.on('drain', more);
    more();
  };
  await serving(endless, async (url) => expect(await post(url, {}, '{}')).toBe(200));
  expect(written).toBeLessThan(50_000_000);
});

test('a redirect is not followed', async () => {
  const post = await postSafely(true);
  let asked = 0;
  const elsewhere = (response: import('node:http').ServerResponse) => {
    asked++;
    response.writeHead(307, { location: '/elsewhere' }).end();
  };
  await serving(elsewhere, async (url) => expect(await post(url, {}, '{}')).toBe(307));
  expect(asked).toBe(1);
});

test('whoever answers a byte at a time is given up', async () => {
  const post = await postSafely(true);
  const slow = (response: import('node:http').ServerResponse) => {
    const timer = setInterval(() => response.socket?.write('H'), 500);
    response.on('close', () => clearInterval(timer));
  };
  await serving(slow, async (url) => {
    await expect(post(url, {}, '{}')).rejects.toThrow();
  });
}, 15_000);

test('a name whose server of names never answers is given up in time', async () => {
  const post = await postSafely(true);
  const silent = createSocket('udp4');
  await new Promise<void>((resolve) => silent.bind(0, '127.0.0.1', resolve));
  let asked = 0;
  silent.on('message', () => asked++);
  const names = new Resolver({ timeout: 60_000, tries: 1 });
  names.setServers([`127.0.0.1:${silent.address().port}`]);
  try {
    const resolve = async (host: string) => (await names.resolve4(host)).map((address) => ({ address, family: 4 }));
    const began = Date.now();
    await expect(post('https://silent.example/', {}, '{}', { resolve, patience: 500 })).rejects.toThrow(
      'The address of silent.example was not found in time.',
    );
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(asked).toBeGreaterThan(0);
  } finally {
    names.cancel();
    silent.close();
  }
});

test('a name that leads to this machine as well is called nowhere', async () => {
  const post = await postSafely(false);
  const resolve = async () => [
    { address: '93.184.215.14', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ];
  await expect(post('https://both.example/', {}, '{}', { resolve })).rejects.toThrow(/private network/);
});
