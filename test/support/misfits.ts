/**
 * Messages that fit neither end of a frame's port, nor the windows: values of every kind that can be cloned, known
 * types with wrong members, forged handshakes. Self-contained, so that it can run in a page; always the same ones.
 */
export function misfits(count: number): unknown[] {
  let seed = 42;
  const random = (most: number) => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed % most;
  };
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const odd = (): unknown =>
    pick<() => unknown>([
      () => undefined,
      () => null,
      () => NaN,
      () => -1 - random(99),
      () => 1e21 + random(9),
      () => random(9) + 0.5,
      () => '4242424242424242',
      () => 'token-forms 1: hello',
      () => 'token-forms 1: connect',
      () => '',
      () => 'x'.repeat(random(20_000)),
      () => '<img src=x onerror=alert(1)>',
      () => [],
      () => [odd()],
      () => new Map([['type', 'submitted']]),
      () => new Date(0),
      () => /submitted/,
      () => 10n,
      () => new Uint8Array(8),
      () => new Error('submitted'),
      () => JSON.parse('{"__proto__": {"type": "submitted", "complete": true}}') as unknown,
      () => ({constructor: {prototype: {type: 'submitted'}}}),
      () => ({type: {toString: 'submitted'}}),
    ])();
  const types =
    '__proto__ constructor toString hasOwnProperty valueOf then READY Token eval load css script navigate 0'.split(
      ' ',
    );
  const wrong = (): unknown =>
    pick<() => unknown>([
      () => ({type: pick(types), state: odd(), token: odd(), options: odd()}),
      () => ({type: 'size', height: pick([-1, 1e9, '100', null, [50], {}])}),
      () => ({type: 'state', edited: true, state: odd()}),
      () => ({
        type: 'state',
        edited: true,
        state: {complete: true, empty: false, brand: '4242 4242', fields: {}},
      }),
      () => ({
        type: 'state',
        edited: true,
        state: {complete: true, empty: false, brand: null, fields: {number: {state: '4242'}}},
      }),
      () => ({
        type: 'state',
        edited: true,
        state: {complete: true, empty: false, brand: null, fields: {'4242 4242': {state: 'valid'}}},
      }),
      () => ({type: 'token', attempt: 1, token: {id: '4242424242424242', object: 'token'}}),
      () => ({type: 'token', attempt: odd(), token: odd()}),
      () => ({type: 'misconfigured', error: {type: 'alert(1)'}}),
      () => ({type: 'failed', attempt: -1, error: {type: 'card_error'}}),
      () => ({type: 'started', attempt: pick([-1, '1', 1e9, null])}),
      () => ({type: 'configure', options: odd()}),
      () => ({type: 'configure', options: {tag: 'script', attributes: {src: 'https://evil.example'}}}),
      () => ({type: 'configure', options: {tag: 'card-token-form', attributes: {onclick: ['alert(1)']}}}),
      () => ({type: 'tokenize', attempt: pick([-1, '1', 1e9, null, {}])}),
      () => ({type: 'show-errors', focus: pick(['yes', 1, null, undefined])}),
      () => ({type: 'focus', field: pick(['<b>', ' ', {}, 'x'.repeat(100)])}),
    ])();
  return Array.from({length: count}, () => pick([odd, wrong])());
}
