import {createSandbox, serve} from '../../../../src/sandbox/index.js';

/** A served sandbox in a process of its own: sends its URL, and for each message what it has used. */
const {url} = await serve(createSandbox(), {port: 0});
process.on('message', () => {
  const {user, system} = process.cpuUsage();
  process.send?.({cpuSeconds: (user + system) / 1e6, rss: process.memoryUsage.rss()});
});
process.send?.(url);
