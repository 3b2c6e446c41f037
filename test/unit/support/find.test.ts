import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chooseEngines, type Engine, type Found} from '../../support/browsers/find.js';

const all: Pick<Found, Engine> = {
  chromium: '/c',
  firefox: '/f',
  webkit: {driver: '/d', browser: '/b', xvfb: undefined},
};
const without = (engine: Engine): typeof all => ({...all, [engine]: undefined});

describe('the choice of engines', () => {
  it('takes all three', () => {
    assert.deepEqual(chooseEngines(all, {}), {use: ['chromium', 'firefox', 'webkit'], missing: []});
  });

  it('leaves a missing one out on a person’s machine', () => {
    assert.deepEqual(chooseEngines(without('webkit'), {}), {
      use: ['chromium', 'firefox'],
      missing: ['webkit'],
    });
    assert.deepEqual(chooseEngines(without('webkit'), {CI: 'false'}).missing, ['webkit']);
  });

  it('insists on all three in CI', () => {
    assert.throws(() => chooseEngines(without('firefox'), {CI: 'true'}), /Not on this machine: firefox\./);
  });

  it('takes those that are named, in CI too', () => {
    const environment = {CI: 'true', BROWSERS: 'webkit, chromium'};
    assert.deepEqual(chooseEngines(without('firefox'), environment).use, ['chromium', 'webkit']);
  });

  it('insists on those that are named', () => {
    assert.throws(() => chooseEngines(without('chromium'), {BROWSERS: 'chromium'}), /apt-get install/);
  });

  it('does not run in none', () => {
    const none: typeof all = {chromium: undefined, firefox: undefined, webkit: undefined};
    assert.throws(() => chooseEngines(none, {}), /chromium, firefox, webkit/);
  });

  it('refuses a name that is no engine’s', () => {
    assert.throws(() => chooseEngines(all, {BROWSERS: 'safari'}), /BROWSERS names safari/);
  });
});
