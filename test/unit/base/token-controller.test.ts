import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {TokenController, aborted} from '../../../src/base/token-controller.js';
import type {FieldsController} from '../../../src/base/fields-controller.js';
import {TokenError} from '../../../src/client/token-error.js';
import type {Token} from '../../../src/client/token.js';

const TOKEN = {id: 'tok_1'} as Token;

describe('the token of an element', () => {
  let told: string[];
  let changes: number;
  let tokens: TokenController;
  /** Ends the attempt that the fields are asked for. */
  let end: {resolve: (token: Token) => void; reject: (error: Error) => void};
  let signals: AbortSignal[];

  const fields = () =>
    Promise.resolve({
      tokenize: (signal: AbortSignal) => {
        signals.push(signal);
        return new Promise<Token>((resolve, reject) => {
          end = {resolve, reject};
          signal.addEventListener('abort', () => reject(aborted()));
        });
      },
    } as unknown as FieldsController);
  /** Asks for a token, until the fields are asked. */
  const make = async () => {
    const made = tokens.make(fields);
    made.catch(() => undefined); // told by an event as well
    await new Promise(setImmediate);
    return {made};
  };

  beforeEach(() => {
    told = [];
    changes = 0;
    signals = [];
    tokens = new TokenController({
      dispatchEvent: (event) => {
        const {token, error} = (event as CustomEvent<{token?: Token; error?: TokenError}>).detail;
        return told.push(token?.id ?? error?.type ?? '') > 0;
      },
      tokenChanged: () => changes++,
    });
  });

  it('is there, and told, when the attempt ends', async () => {
    const {made} = await make();
    assert.equal(tokens.isBusy, true);
    end.resolve(TOKEN);
    assert.equal(await made, TOKEN);
    assert.deepEqual([tokens.token, tokens.isFresh, told], [TOKEN, true, ['tok_1']]);
    await new Promise(setImmediate);
    assert.equal(tokens.isBusy, false);
  });

  it('is one for all who ask during an attempt', async () => {
    const {made} = await make();
    assert.equal(tokens.make(fields), made);
    end.resolve(TOKEN);
    await made;
    assert.deepEqual([signals.length, told], [1, ['tok_1']]);
  });

  it('is told to be missing by an event and by rejection', async () => {
    const {made} = await make();
    end.reject(new TokenError('card_error', 'Declined.'));
    await assert.rejects(made, {type: 'card_error'});
    assert.deepEqual([tokens.token, told], [undefined, ['card_error']]);
  });

  it('fails by a TokenError whatever was thrown, which says nothing of what was typed', async (t) => {
    const log = t.mock.method(console, 'error', () => undefined);
    const {made} = await make();
    end.reject(new RangeError('4242 4242 4242 4242'));
    await assert.rejects(made, {name: 'TokenError', type: 'unexpected_error'});
    assert.doesNotMatch(JSON.stringify(log.mock.calls.map((call) => call.arguments)), /4242/);
  });

  it('is not made when the form is reset before the fields are loaded', async () => {
    const made = tokens.make(fields);
    tokens.abort();
    await assert.rejects(made, {type: 'aborted_error'});
    assert.deepEqual([signals.length, told], [0, ['aborted_error']]);
  });

  it('is given up when the form is reset', async () => {
    const {made} = await make();
    tokens.abort();
    await assert.rejects(made, {type: 'aborted_error'});
    assert.equal(signals[0]?.aborted, true);
  });

  it('goes out with one submit alone', async () => {
    const {made} = await make();
    end.resolve(TOKEN);
    await made;
    tokens.markSubmitted();
    assert.deepEqual([tokens.isFresh, tokens.token], [false, TOKEN]);
  });

  it('is dropped by an edit, and by the next attempt', async () => {
    const {made} = await make();
    end.resolve(TOKEN);
    await made;
    const before = changes;
    tokens.drop();
    tokens.drop();
    assert.deepEqual([tokens.token, changes], [undefined, before + 1]);
  });
});
