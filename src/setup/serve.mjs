// The start command: installs and builds what is missing, serves the page, and ends cleanly on Ctrl+C.
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { built, ensureBuilt } from './build-page.mjs';
import { ExpectedError } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { createStaticServer, listen } from './static-server.mjs';

const HELP = `npm start -- [--port 4173] [--host 127.0.0.1]

Serves Not All the Cards on this machine and prints its address.
  --port  the port to try first (or the environment variable PORT); the next free one is taken when it is in use
  --host  0.0.0.0 lets the other machines of a classroom's network open the page, too
`;

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function main(args) {
  const wish = wishOf(args);
  if (wish === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  await ensureInstalled();
  await ensureBuilt();
  const server = createStaticServer(built);
  const port = await listen(server, wish).catch((/** @type {unknown} */ error) => {
    throw new ExpectedError(`The page cannot be served at ${wish.host}, port ${wish.port}: ${error instanceof Error ? error.message : String(error)}.`);
  });
  for (const host of hostsToName(wish.host)) process.stdout.write(`Not All the Cards is at http://${host}:${port}/\n`);
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve(0));
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

/** @param {string[]} args */
function wishOf(args) {
  const { values } = read(args);
  if (values.help === true) return undefined;
  const text = values.port ?? (process.env['PORT'] || '4173');
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new ExpectedError(`A port is a whole number from 0 to 65535, not "${text}".`);
  return { host: values.host ?? '127.0.0.1', port };
}

/** @param {string[]} args */
function read(args) {
  try {
    return parseArgs({ args, options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new ExpectedError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

/**
 * The names under which the page can be opened from here and, when it is served to the network, from there.
 * @param {string} host
 */
function hostsToName(host) {
  if (host !== '0.0.0.0' && host !== '::') return [host.includes(':') ? `[${host}]` : host];
  const others = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return ['127.0.0.1', ...others.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address)];
}
