import assert from 'node:assert/strict';
import test from 'node:test';

import {parseCommand, type Command} from '../../../src/sandbox/command-line.js';

const SANDBOX: Command = {
  name: 'sandbox',
  port: 12111,
  host: '127.0.0.1',
  faults: [],
  accounts: ['acct_1'],
  retrieveWithPublishableKey: false,
  quiet: false,
};

const UNDERSTOOD: readonly (readonly [line: string, command: Command])[] = [
  ['sandbox', SANDBOX],
  ['sandbox --port 0', {...SANDBOX, port: 0}],
  ['sandbox --port=65535 --host ::1 -q', {...SANDBOX, port: 65535, host: '::1', quiet: true}],
  ['--fault hang sandbox', {...SANDBOX, faults: [{fault: 'hang'}]}],
  [
    'sandbox --fault lock_timeout:2 --fault latency:always:800',
    {
      ...SANDBOX,
      faults: [
        {fault: 'lock_timeout', times: 2},
        {fault: 'latency', times: 'always', latency: 800},
      ],
    },
  ],
  [
    'sandbox --account acct_2 --account acct_3 --retrieve-with-publishable-key',
    {...SANDBOX, accounts: ['acct_2', 'acct_3'], retrieveWithPublishableKey: true},
  ],
  ['--help', {name: 'help'}],
  ['sandbox -h', {name: 'help'}],
  ['--version', {name: 'version'}],
];

for (const [line, command] of UNDERSTOOD) {
  test(`token-forms ${line} is understood`, () => assert.deepEqual(parseCommand(line.split(' ')), command));
}

const MISTAKES: readonly (readonly [line: string, told: RegExp])[] = [
  ['', /^Which command\? There is one: sandbox\.$/],
  ['serve', /^No such command: serve\.$/],
  ['sandbox twice', /^No such command: sandbox twice\.$/],
  ['sandbox --prot 1', /--prot/],
  ['sandbox --port', /--port/],
  ['sandbox --port http', /^--port has to be a number from 0 to 65535, not "http"\.$/],
  ['sandbox --port 70000', /^--port has to be a number from 0 to 65535/],
  ['sandbox --port -1', /--port/],
  ['sandbox --fault earthquake', /^No such fault: earthquake\. There are: /],
  ['sandbox --fault hang:often', /"times"/],
  ['sandbox --fault hang:1:long', /"latency"/],
];

for (const [line, message] of MISTAKES) {
  test(`token-forms ${line} is a mistake that is explained`, () => {
    assert.throws(() => parseCommand(line.split(' ').filter(Boolean)), {name: 'UsageError', message});
  });
}
